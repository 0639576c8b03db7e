package org.lantu.admin.system;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lantu.archive.making.Backup;
import org.lantu.archive.making.Backups;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.web.Bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The page says where backups are, which was the last, and what is wrong with it. */
class BackupPartTests {

	private final Backups backups = mock(Backups.class);

	private final BackupPart part = new BackupPart(this.backups, Bundles.messageSource(),
			new LantuProperties(Path.of("data"), ZoneId.of("Asia/Shanghai"), false, Duration.ZERO));

	@Test
	void saysThatNoneAreMade() {
		given(this.backups.folder()).willReturn(Optional.empty());
		assertThat(this.part.rows(Locale.ENGLISH)).singleElement()
			.satisfies((row) -> assertThat(row.value()).startsWith("None are made: set lantu.backup.dir"));
		assertThat(this.part.offered()).isFalse();
	}

	@Test
	void saysWhatIsWrongInTheLanguageOfThePage() {
		given(this.backups.folder()).willReturn(Optional.of(Path.of("/backups")));
		given(this.backups.at()).willReturn(LocalTime.of(2, 0));
		given(this.backups.kept()).willReturn(14);
		Backup.Made made = new Backup.Made("/backups/lantu-20261129-020000.zip", 300_000, 19, 2855);
		Instant night = Instant.parse("2026-11-28T18:00:00Z");
		given(this.backups.last())
			.willReturn(Optional.of(new Backup(night, made, null, new Backup.Fault("某目标不同", "a target differs"))));
		given(this.backups.lastProven())
			.willReturn(Optional.of(new Backup(night.minusSeconds(86400), made, night.minusSeconds(86000), null)));
		List<SystemPage.Row> english = this.part.rows(Locale.ENGLISH);
		assertThat(english).extracting(SystemPage.Row::value)
			.contains("/backups, each night at 02:00; the last 14 are kept", "a target differs",
					"2026-11-29 02:00, /backups/lantu-20261129-020000.zip (292 KB), edition 19, 2,855 figures",
					"2026-11-28 02:00, /backups/lantu-20261129-020000.zip (292 KB), edition 19, 2,855 figures");
		assertThat(english).filteredOn(SystemPage.Row::amiss)
			.extracting(SystemPage.Row::value)
			.containsExactly("a target differs");
		assertThat(this.part.rows(Locale.SIMPLIFIED_CHINESE)).extracting(SystemPage.Row::value)
			.contains("某目标不同", "/backups，每晚 02:00，保留最近 14 份");
		assertThat(this.part.offered()).isTrue();
		given(this.backups.busy()).willReturn(true);
		assertThat(this.part.offered()).isFalse();
	}

}
