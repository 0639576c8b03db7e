package org.lantu.admin.system;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lantu.actuals.notices.MailCount;
import org.lantu.actuals.notices.MailCounts;
import org.lantu.plan.files.PlanFiles;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;
import org.lantu.platform.Numbers;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Makes the page of how the portal is.
 */
@Component
class SystemPages {

	private static final int DAYS_OF_MAIL = 30;

	/** Beyond it the days of the portal and of the database may begin apart. */
	private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

	/** With less of the disk free somebody should make room. */
	private static final int FEW_PER_CENT = 10;

	private final DatabaseStates database;

	private final Editions editions;

	private final PlanFiles planFiles;

	private final MailCounts mails;

	private final HealthEndpoint health;

	private final BackupPart backup;

	private final Environment settings;

	private final MessageSource messages;

	private final LantuProperties properties;

	private final Clock clock;

	SystemPages(DatabaseStates database, Editions editions, PlanFiles planFiles, MailCounts mails,
			HealthEndpoint health, BackupPart backup, Environment settings, MessageSource messages,
			LantuProperties properties, Clock clock) {
		this.database = database;
		this.editions = editions;
		this.planFiles = planFiles;
		this.mails = mails;
		this.health = health;
		this.backup = backup;
		this.settings = settings;
		this.messages = messages;
		this.properties = properties;
		this.clock = clock;
	}

	/** Seven statements, and what the parts of the health ask. */
	SystemPage page(Locale locale) {
		Words words = new Words(this.messages, this.properties.zone(), locale);
		DatabaseState state = this.database.now();
		return new SystemPage(
				List.of(new SystemPage.Part(words.of("system.health"), health(words)),
						new SystemPage.Part(words.of("system.portal"), portal(words)),
						new SystemPage.Part(words.of("system.content"), content(words, state)),
						new SystemPage.Part(words.of("system.database"), database(words, state)),
						new SystemPage.Part(words.of("system.mail"), mail(words, state)),
						new SystemPage.Part(words.of("system.backup"), this.backup.rows(locale))),
				this.backup.offered());
	}

	private List<SystemPage.Row> health(Words words) {
		List<SystemPage.Row> rows = new ArrayList<>();
		HealthDescriptor whole = this.health.health();
		rows.add(component(words, "system.health.whole", "", whole.getStatus()));
		if (whole instanceof CompositeHealthDescriptor composite && composite.getComponents() != null) {
			composite.getComponents()
				.forEach((name, part) -> rows.add(component(words, "system.health." + name, name, part.getStatus())));
		}
		return rows;
	}

	private static SystemPage.Row component(Words words, String key, String name, Status status) {
		return new SystemPage.Row(words.or(key, name), words.or("system.status." + status.getCode(), status.getCode()),
				!Status.UP.equals(status));
	}

	private List<SystemPage.Row> portal(Words words) {
		ProcessState process = ProcessState.now(this.properties.dataDir());
		String version = (process.version() != null) ? process.version() : words.of("system.version.none");
		boolean full = process.diskFree() * 100 < process.diskAll() * FEW_PER_CENT;
		return List.of(SystemPage.Row.of(words.of("system.version"), version),
				SystemPage.Row.of("Java", process.java().toString()),
				SystemPage.Row.of(words.of("system.started"), words.minute(process.started())),
				SystemPage.Row.of(words.of("system.memory"),
						words.of("system.of", size(process.heapUsed()), size(process.heapMost()))),
				new SystemPage.Row(words.of("system.disk"),
						words.of("system.of", size(process.diskFree()), size(process.diskAll())), full));
	}

	private List<SystemPage.Row> content(Words words, DatabaseState state) {
		Edition edition = this.editions.current();
		boolean behind = state.latestEdition() > edition.number();
		return List.of(
				SystemPage.Row.of(words.of("system.edition"),
						words.of(behind ? "system.edition.behind" : "system.edition.at", edition.number(),
								words.minute(edition.at()), state.latestEdition())),
				SystemPage.Row.of(words.of("system.figures"), Numbers.format(BigDecimal.valueOf(state.figures()))),
				SystemPage.Row.of(words.of("system.plan-files"),
						words.of("system.plan-files.taken", this.planFiles.taken().size())),
				new SystemPage.Row(words.of("system.plan-files.refused"),
						words.of("system.plan-files.number", this.planFiles.refused().size()),
						!this.planFiles.refused().isEmpty()));
	}

	private List<SystemPage.Row> database(Words words, DatabaseState state) {
		DatabaseState.Schema schema = state.schema();
		Duration apart = Duration.between(this.clock.instant(), state.now()).abs();
		return List.of(SystemPage.Row.of("PostgreSQL", state.server()),
				SystemPage.Row.of(words.of("system.size"), size(state.bytes())),
				SystemPage.Row.of(words.of("system.schema"),
						words.of("system.schema.at", schema.version(), schema.description(), words.minute(schema.at()),
								schema.migrations())),
				new SystemPage.Row(words.of("system.clock"), words.of("system.clock.apart", apart.toSeconds()),
						apart.compareTo(CLOCKS_APART) > 0));
	}

	private List<SystemPage.Row> mail(Words words, DatabaseState state) {
		String host = this.settings.getProperty("spring.mail.host", "");
		if (host.isEmpty()) {
			return List.of(SystemPage.Row.of(words.of("system.mail.server"), words.of("system.mail.none")));
		}
		MailCount count = this.mails.since(LocalDate.now(this.clock).minusDays(DAYS_OF_MAIL - 1L));
		Instant failure = count.lastFailure();
		return List.of(SystemPage.Row.of(words.of("system.mail.server"), host),
				SystemPage.Row.of(words.of("system.mail.sent", DAYS_OF_MAIL),
						words.of("system.mail.number", count.sent())),
				new SystemPage.Row(words.of("system.mail.failed", DAYS_OF_MAIL),
						(failure != null) ? words.of("system.mail.failed.last", count.failed(), words.minute(failure))
								: words.of("system.mail.number", count.failed()),
						count.failed() > 0),
				SystemPage.Row.of(words.of("system.mail.untold"), words.of("system.mail.number", state.untold())));
	}

	private static String size(long bytes) {
		return Numbers.format(BigDecimal.valueOf(DataSize.ofBytes(bytes).toMegabytes())) + " MB";
	}

	/**
	 * The words of the page.
	 */
	private record Words(MessageSource messages, ZoneId zone, Locale locale) {

		String of(String key, Object... arguments) {
			return this.messages.getMessage(key, arguments, this.locale);
		}

		String or(String key, String otherwise) {
			return String.valueOf(this.messages.getMessage(key, null, otherwise, this.locale));
		}

		String minute(Instant moment) {
			return Minutes.format(moment, this.zone);
		}

	}

}
