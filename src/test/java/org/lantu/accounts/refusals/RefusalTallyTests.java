package org.lantu.accounts.refusals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However often somebody is refused, little is kept and little is told. */
class RefusalTallyTests {

	private static final Instant START = Instant.parse("2026-11-22T04:00:00Z");

	private final RefusalTally tally = new RefusalTally();

	@Test
	void repeatedOnesAreOneLineAndANumber() {
		assertThat(this.tally.over(START)).isEmpty();
		int told = 0;
		for (int count = 0; count < 313; count++) {
			told += this.tally.count(stranger("192.0.2.1", "GET /admin"), START).size();
		}
		assertThat(told).isEqualTo(1);
		assertThat(this.tally.over(START.plusSeconds(60))).isEmpty();
		assertThat(this.tally.over(START.plus(Duration.ofHours(1))))
			.containsExactly(new RefusalLine(stranger("192.0.2.1", "GET /admin"), START, 312));
		assertThat(this.tally.over(START.plus(Duration.ofHours(2)))).isEmpty();
	}

	@Test
	void networkHasFewKindsAMinute() {
		this.tally.over(START);
		int told = 0;
		for (int count = 0; count < 1000; count++) {
			told += this.tally.count(stranger("2001:db8::" + Integer.toHexString(count), "GET /" + count), START)
				.size();
		}
		assertThat(told).isEqualTo(RefusalTally.TOLD_A_MINUTE);
		assertThat(this.tally.count(stranger("2001:db8::1", "GET /x"), START.plusSeconds(60))).hasSize(1);
	}

	@Test
	void millionRefusalsOfAnHourAreFewLinesAndHideNoMember() {
		this.tally.over(START);
		int told = 0;
		for (int count = 0; count < 1_000_000; count++) {
			Refused refused = stranger("2001:db8:%x:%x::1".formatted(count >> 16, count & 0xffff), "GET /" + count);
			told += this.tally.count(refused, START).size();
		}
		assertThat(told).isEqualTo(RefusalTally.TOLD_AN_HOUR);
		assertThat(this.tally.count(new Refused("access-refused", "analyst", "GET /admin", null), START)).hasSize(1);
		List<RefusalLine> rest = this.tally.over(START.plus(Duration.ofHours(1)));
		assertThat(rest).containsExactly(new RefusalLine(new Refused("access-refused", null, "-", null), START,
				1_000_000 - RefusalTally.TOLD_AN_HOUR));
	}

	@Test
	void whatStrangersSendIsCutAndReadable() {
		assertThat(new Refused("x", null, "GET /\u0000\n\u202e" + "a".repeat(5000), null).what()).hasSize(120)
			.startsWith("GET /???aaa");
	}

	private static Refused stranger(String address, String what) {
		return new Refused("access-refused", null, what, address);
	}

}
