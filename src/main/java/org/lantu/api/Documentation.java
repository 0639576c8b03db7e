package org.lantu.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;

/**
 * What the documentation tells of each call. The excerpts are parts of real answers to
 * the examples; a test holds them to that.
 */
final class Documentation {

	private static final List<String> PAGES = List.of("page", "size");

	private static final List<String> NONE = List.of();

	private static final List<Call> CALLS = List.of(new Call("regions", "/regions", PAGES, "/regions"),
			new Call("indicators", "/indicators", PAGES, "/indicators"), new Call("plans", "/plans", PAGES, "/plans"),
			new Call("sources", "/sources", PAGES, "/sources"),
			new Call("figures", "/figures", List.of("region", "indicator", "from", "to", "page", "size"),
					"/figures?region=410000&indicator=rd-intensity&from=2021&to=2022&asOf=2024-01-01"),
			new Call("revisions", "/figures/{region}/{indicator}/{year}/revisions", PAGES,
					"/figures/410000/rd-intensity/2022/revisions"),
			new Call("scorecard", "/plans/{code}/scorecard", NONE, "/plans/henan-2022/scorecard?asOf=2024-01-01"),
			new Call("target", "/plans/{code}/targets/{target}", NONE, "/plans/henan-2022/targets/rd-intensity-2022"));

	private Documentation() {
	}

	static List<Call> calls() {
		return CALLS;
	}

	/**
	 * A call.
	 *
	 * @param id the end of its messages' keys
	 * @param path below {@code /api/v1}
	 * @param parameters those that not every call knows
	 * @param request the example, below {@code /api/v1}
	 */
	record Call(String id, String path, List<String> parameters, String request) {

		/** The path as it is written down. */
		public String address() {
			return ApiConfiguration.CALLS + this.path;
		}

		/** The address of the example. */
		public String example() {
			return ApiConfiguration.CALLS + this.request;
		}

		/** Whether the answer is a list, so that it can also be had as CSV. */
		public boolean list() {
			return !this.parameters.isEmpty();
		}

		/** A part of the answer to the example. */
		public String excerpt(Locale locale) {
			String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
			try {
				return new ClassPathResource("examples/" + this.id + "_" + language + ".json", Documentation.class)
					.getContentAsString(StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
