package org.lantu.admin.system;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lantu.archive.making.Backup;
import org.lantu.archive.making.Backups;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;
import org.lantu.platform.Numbers;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Says how the portal is backed up.
 */
@Component
class BackupPart {

	private final Backups backups;

	private final MessageSource messages;

	private final ZoneId zone;

	BackupPart(Backups backups, MessageSource messages, LantuProperties properties) {
		this.backups = backups;
		this.messages = messages;
		this.zone = properties.zone();
	}

	/** Whether one may be asked for: not while one is made. */
	boolean offered() {
		return this.backups.folder().isPresent() && !this.backups.busy();
	}

	/** Two statements at most. */
	List<SystemPage.Row> rows(Locale locale) {
		List<SystemPage.Row> rows = new ArrayList<>();
		rows.add(SystemPage.Row.of(words(locale, "system.backup.where"), this.backups.folder()
			.map((folder) -> words(locale, "system.backup.nightly", folder, this.backups.at(), this.backups.kept()))
			.orElseGet(() -> words(locale, "system.backup.unset"))));
		if (this.backups.folder().isEmpty()) {
			return rows;
		}
		rows.add(SystemPage.Row.of(words(locale, "system.backup.lock"),
				words(locale, this.backups.locked() ? "system.backup.locked" : "system.backup.open")));
		if (this.backups.busy()) {
			rows.add(SystemPage.Row.of(words(locale, "system.backup.now"), words(locale, "system.backup.busy")));
		}
		Optional<Backup> last = this.backups.last();
		Optional<Backup> proven = this.backups.lastProven();
		rows.add(last.map((backup) -> last(backup, locale))
			.orElseGet(
					() -> SystemPage.Row.of(words(locale, "system.backup.last"), words(locale, "system.backup.none"))));
		last.map(Backup::fault)
			.ifPresent((fault) -> rows.add(new SystemPage.Row(words(locale, "system.backup.fault"),
					Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? fault.english() : fault.chinese(),
					true)));
		rows.add(SystemPage.Row.of(words(locale, "system.backup.proven"),
				proven.map((backup) -> made(backup, locale)).orElseGet(() -> words(locale, "system.backup.none"))));
		return rows;
	}

	private SystemPage.Row last(Backup backup, Locale locale) {
		return new SystemPage.Row(words(locale, "system.backup.last"), made(backup, locale), backup.made() == null);
	}

	private String made(Backup backup, Locale locale) {
		String at = Minutes.format(backup.begunAt(), this.zone);
		Backup.Made made = backup.made();
		return (made == null) ? words(locale, "system.backup.failed", at)
				: words(locale, "system.backup.made", at, made.file(),
						Numbers.format(BigDecimal.valueOf(DataSize.ofBytes(made.bytes()).toKilobytes())),
						made.edition(), made.figures());
	}

	private String words(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
