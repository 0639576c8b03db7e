package org.lantu.planning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;
import org.lantu.plan.files.PlanFileRun;
import org.lantu.plan.files.PlanFiles;
import org.lantu.plan.files.PlanFolder;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has files of the folder taken that an administrator has looked at: those very files, by
 * the run of a start, and on the trail before and after.
 */
@Service
public class PlanTaking {

	private static final String AUDITED_AS = "plan-file";

	private final PlanFiles files;

	private final AuditTrail trail;

	private final ArrivedEditions arrived;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final TransactionTemplate transaction;

	PlanTaking(PlanFiles files, AuditTrail trail, ArrivedEditions arrived, JdbcClient jdbc, MessageSource messages,
			PlatformTransactionManager transactions) {
		this.files = files;
		this.trail = trail;
		this.arrived = arrived;
		this.jdbc = jdbc;
		this.messages = messages;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Takes them. Once this returns the portal shows what they brought.
	 * @param looked the files as they were looked at
	 * @return why some were left out; none where all are taken, be it by somebody else
	 */
	public List<String> take(Collection<String> looked, Person administrator, Locale locale) {
		Map<CheckedFile, Path> there = new LinkedHashMap<>();
		PlanFolder.read(this.files.folder())
			.paths()
			.forEach((path) -> there.put(CheckedFile.of(path, this.files.folder()), path));
		List<String> refused = new ArrayList<>();
		Map<Path, CheckedFile> chosen = new LinkedHashMap<>();
		for (CheckedFile file : looked.stream().map(CheckedFile::parse).toList()) {
			Path path = there.get(file);
			if (path == null) {
				refused.add(this.messages.getMessage("plan-taking.changed", new Object[] { file.name() }, locale));
			}
			else {
				chosen.put(path, file);
			}
		}
		if (!chosen.isEmpty()) {
			take(chosen, administrator).refused()
				.forEach((file) -> refused.add(this.messages.getMessage(file, locale)));
		}
		return refused;
	}

	private PlanFileRun.Outcome take(Map<Path, CheckedFile> chosen, Person administrator) {
		record("plan-file-asked", chosen.values(), administrator);
		PlanFileRun.Outcome outcome = this.files.take(chosen.keySet());
		record("plan-file-taken",
				outcome.taken().stream().map((path) -> Objects.requireNonNull(chosen.get(path))).toList(),
				administrator);
		List<CheckedFile> others = new ArrayList<>(chosen.values());
		outcome.taken().forEach((path) -> others.remove(chosen.get(path)));
		outcome.known().forEach((path) -> others.remove(chosen.get(path)));
		record("plan-file-refused", others, administrator);
		this.arrived.await(this.jdbc.sql("select max(number) from edition").query(Long.class).single());
		return outcome;
	}

	private void record(String act, Collection<CheckedFile> files, Person administrator) {
		Map<String, Map<String, String>> subjects = new LinkedHashMap<>();
		files.forEach((file) -> subjects.put(file.name(), Map.of("sha256", file.digest())));
		if (!subjects.isEmpty()) {
			this.transaction.executeWithoutResult(
					(status) -> this.trail.recordAll(act, administrator.login(), AUDITED_AS, subjects));
		}
	}

}
