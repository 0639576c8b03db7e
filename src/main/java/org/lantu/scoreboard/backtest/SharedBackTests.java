package org.lantu.scoreboard.backtest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.lantu.scoreboard.Scoreboard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Has each back-test made once by all portals on the database together.
 */
@Component
class SharedBackTests {

	private static final Logger logger = LoggerFactory.getLogger(SharedBackTests.class);

	private final KeptBackTests table;

	private final BackTestTurn turn;

	private final Scoreboard scoreboard;

	SharedBackTests(KeptBackTests table, BackTestTurn turn, Scoreboard scoreboard) {
		this.table = table;
		this.turn = turn;
		this.scoreboard = scoreboard;
	}

	/**
	 * The back-test of a day by the figures of an edition, or of a later one.
	 * @param make makes it, where no portal did
	 * @return empty while another portal makes one
	 */
	Optional<MadeBackTest> have(long edition, LocalDate day, Supplier<MadeBackTest> make) {
		Optional<MadeBackTest> kept = find(edition, day);
		return kept.isPresent() ? kept : this.turn.take(() -> find(edition, day).orElseGet(() -> keep(make.get())));
	}

	private Optional<MadeBackTest> find(long edition, LocalDate day) {
		return this.table.find(edition, day, this.scoreboard.indicators());
	}

	/** One that cannot be kept, as the disk is full, is good for this portal. */
	private MadeBackTest keep(MadeBackTest made) {
		try {
			this.table.keep(made);
		}
		catch (DataAccessException ex) {
			logger.warn("The back-test could not be kept for other portals: {}", ex.getMessage());
		}
		return made;
	}

}
