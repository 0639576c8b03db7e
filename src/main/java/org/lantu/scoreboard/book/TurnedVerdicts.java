package org.lantu.scoreboard.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Outlook;
import org.lantu.scoreboard.book.KeptVerdict.Ruling;
import org.lantu.scoreboard.book.KeptVerdict.TargetKey;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes with an edition which verdicts it turned, as they stand today; a target that was
 * not public before has not turned.
 */
@Component
class TurnedVerdicts {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	TurnedVerdicts(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Compares some targets before and after. */
	void note(long edition, List<KeptVerdict> before, List<KeptVerdict> after) {
		Map<TargetKey, Ruling> old = before.stream()
			.filter((period) -> period.ruling().announced())
			.collect(Collectors.toMap(KeptVerdict::target, KeptVerdict::ruling));
		Map<TargetKey, KeptVerdict> now = after.stream()
			.collect(Collectors.toMap(KeptVerdict::target, Function.identity()));
		this.batches.batchUpdate("""
				insert into edition_change (edition, kind, region, indicator, year, plan, target, number, kept_before,
					kept_after, outlook_before, outlook_after)
				values (?, 'VERDICT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				now.values()
					.stream()
					.flatMap((period) -> Optional.ofNullable(old.get(period.target()))
						.filter((ruling) -> turned(ruling, period))
						.map((ruling) -> values(edition, ruling, period))
						.stream())
					.toList());
	}

	/** Compares one book with the one that takes its place. */
	void note(long edition, int before, int after) {
		this.jdbc.sql("""
				insert into edition_change (edition, kind, region, indicator, year, plan, target, number, kept_before,
					kept_after, outlook_before, outlook_after)
				select :edition, 'VERDICT', n.region, n.indicator, n.year, n.plan, n.target, n.promise, o.kept, n.kept,
					o.outlook, n.outlook
				from verdict n join verdict o on o.build = :before and o.plan = n.plan and o.target = n.target
				where n.build = :after and n.known_from <= :today and n.known_until > :today
					and o.known_from <= :today and o.known_until > :today and o.announced
					and (n.kept, n.outlook) is distinct from (o.kept, o.outlook)
				order by n.plan, n.target""")
			.param("edition", edition)
			.param("before", before)
			.param("after", after)
			.param("today", today())
			.update();
	}

	private static boolean turned(Ruling before, KeptVerdict after) {
		return (before.kept() != after.ruling().kept() || before.outlook() != after.ruling().outlook());
	}

	private static @Nullable Object[] values(long edition, Ruling before, KeptVerdict period) {
		TargetKey target = period.target();
		Ruling after = period.ruling();
		return new @Nullable Object[] { edition, target.region(), target.indicator(), target.year(), target.plan(),
				target.code(), after.promise(), before.kept().name(), after.kept().name(), name(before.outlook()),
				name(after.outlook()) };
	}

	private static @Nullable String name(@Nullable Outlook outlook) {
		return (outlook != null) ? outlook.name() : null;
	}

}
