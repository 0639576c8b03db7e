package org.lantu.api.everything;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lantu.api.rows.RecordColumns;
import org.lantu.platform.AsOf;
import org.lantu.scoreboard.edition.Editions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Everything is sent to one reader at a time.
 */
class EverythingControllerTests {

	private static final AsOf DAY = new AsOf(LocalDate.parse("2026-11-22"), true, 17L);

	private final EverythingTables tables = mock(EverythingTables.class);

	private final EverythingController controller = new EverythingController(this.tables, mock(Editions.class), words(),
			new JsonMapper());

	@Test
	void whoeverElseAsksMeanwhileIsAskedToComeAgain() throws IOException {
		List<MockHttpServletResponse> others = new ArrayList<>();
		given(this.tables.on(any(), any())).willReturn(List.of(new EverythingTable("plans",
				RecordColumns.ofNested(Place.class), List.of(), Map.of(), (rows) -> others.add(ask()))));
		assertThat(ask().getStatus()).isEqualTo(200);
		assertThat(others).singleElement()
			.satisfies((other) -> assertThat(other.getStatus()).isEqualTo(503))
			.satisfies((other) -> assertThat(other.getHeader("Retry-After")).isNotBlank());
		assertThat(ask().getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse ask() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			this.controller.everything(DAY, Locale.ENGLISH, new MockHttpServletRequest(), response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return response;
	}

	private static StaticMessageSource words() {
		StaticMessageSource words = new StaticMessageSource();
		words.setUseCodeAsDefaultMessage(true);
		return words;
	}

	private record Place(String code, Instant at) {
	}

}
