package org.lantu.planning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lantu.plan.checking.DryRun;
import org.lantu.plan.files.PlanFiles;
import org.lantu.plan.files.PlanFolder;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Checks plan files: has them run, rolled back, and judged with what they would bring.
 */
@Service
public class PlanChecks {

	private final DryRun dryRun;

	private final PlanFiles files;

	private final ProposedFacts proposed;

	private final Scoreboard scoreboard;

	private final CheckWords words;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	PlanChecks(DryRun dryRun, PlanFiles files, ProposedFacts proposed, Scoreboard scoreboard, CheckWords words,
			JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.dryRun = dryRun;
		this.files = files;
		this.proposed = proposed;
		this.scoreboard = scoreboard;
		this.words = words;
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** What the files of the folder that are new would change. */
	public CheckReport ofFolder(Locale locale) {
		return check(PlanFolder.read(this.files.folder()), true, locale);
	}

	/** What some files would change if they lay in the folder. */
	public CheckReport of(Collection<Path> given, Locale locale) {
		return check(PlanFolder.of(given, this.files.folder()), false, locale);
	}

	private CheckReport check(PlanFolder found, boolean newOnly, Locale locale) {
		Map<Path, CheckedFile> looked = found.paths()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (file) -> CheckedFile.of(file, this.files.folder())));
		DryRun.Tried tried = this.dryRun.attempt(found);
		SeededRows rows = SeededRows.of(tried.rows(), this.json);
		Moment today = Moment.asOf(LocalDate.now(this.clock));
		List<JudgedTarget> after = new ArrayList<>();
		Set<String> plans = new TreeSet<>(rows.plans());
		if (!rows.tables().isEmpty()) {
			this.proposed.read(tried.rows(), () -> {
				plans.addAll(plansOf(rows.column("target_revision", "target")));
				return after.addAll(judged(plans, rows.reachFar(), today));
			});
		}
		List<JudgedTarget> before = rows.tables().isEmpty() ? List.of() : judged(plans, rows.reachFar(), today);
		List<CheckedFile> taken = tried.outcome()
			.taken()
			.stream()
			.map((file) -> Objects.requireNonNull(looked.get(file)))
			.toList();
		return this.words.report(new CheckedChanges(tried.outcome(), rows, before, after), taken, newOnly, locale);
	}

	private List<JudgedTarget> judged(Set<String> plans, boolean all, Moment moment) {
		return all ? this.scoreboard.board(moment).targets()
				: plans.stream().flatMap((plan) -> this.scoreboard.ofPlan(plan, moment).targets().stream()).toList();
	}

	private List<String> plansOf(Set<String> targets) {
		return this.jdbc.sql("select distinct plan from target where id = any (cast(:ids as bigint[]))")
			.param("ids", targets.toArray(String[]::new))
			.query(String.class)
			.list();
	}

}
