package org.lantu.dashboard.changes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.junit.jupiter.api.Test;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.EditionChange;
import org.lantu.scoreboard.edition.FigureChange;
import org.lantu.scoreboard.edition.PublishedVintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Feeds of what people wrote, whatever it holds.
 */
class ChangesFeedTests {

	private static final Edition EDITION = new Edition(2, Instant.parse("2026-11-22T04:00:00Z"));

	@Test
	void leavesOutWhatXmlDoesNotAllow() throws FeedException {
		Presenter presenter = mock(Presenter.class);
		given(presenter.message(any())).willReturn("Lantu");
		given(presenter.message(eq("changes.entry"), any(), any(), any())).willReturn("a\u000b\u0002b 𠀀 <&>");
		ChangeRow row = new ChangeRow(Link.of("/figures/1", "a"), "kind\u0001", null, new ChangedState(null, "2"), null,
				Link.of("/sources/s", "title\u000c\ufffe"));
		Feed feed = new ChangesFeed(new ChangesQuery("", "", "", "", Set.of()), (path) -> "https://lantu.test" + path,
				EDITION, presenter)
			.of(Map.of(change(), row));
		assertThat(new WireFeedOutput().outputString(feed)).contains("<title>ab &#x20000; &lt;&amp;&gt;</title>",
				"title");
	}

	private static EditionChange change() {
		PublishedVintage now = new PublishedVintage(BigDecimal.TEN, Bound.EXACT, Revision.ObsStatus.A,
				LocalDate.of(2026, 11, 22), DatePrecision.DAY, "s");
		return new EditionChange(1, EDITION, EditionChange.Kind.FIGURE, "r", "i", 2025,
				new FigureChange(now, null, false), null, null);
	}

}
