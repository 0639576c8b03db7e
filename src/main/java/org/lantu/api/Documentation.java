package org.lantu.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.api.body.AssessmentBody;
import org.lantu.reference.deployment.Deployment;

import org.springframework.core.io.ClassPathResource;

/**
 * What the documentation tells of each call. The excerpts are parts of real answers to
 * the examples; a test holds them to that.
 */
public final class Documentation {

	private static final List<Posted> POSTED = List.of(new Posted("assessment"), new Posted("open-sdg"));

	private static final List<String> BODY = Stream
		.of(Stream.of("method"), AssessmentBody.TARGET_FIELDS.stream().map((name) -> "target." + name),
				Stream.of("baseline", "scale"), AssessmentBody.FIGURE_FIELDS.stream().map((name) -> "figures." + name),
				Stream.of("peers"), AssessmentBody.OPEN_SDG_ONLY.stream())
		.flatMap((names) -> names)
		.toList();

	private Documentation() {
	}

	/** The calls, each with the example that the deployment has for it. */
	public static List<Call> calls(Deployment deployment) {
		return List.of(list("regions", "/regions"), list("indicators", "/indicators"), list("plans", "/plans"),
				list("sources", "/sources"),
				new Call("figures", "/figures", List.of("region", "indicator", "from", "to"), true,
						deployment.address("api.figures")),
				new Call("revisions", "/figures/{region}/{indicator}/{year}/revisions", List.of(), true,
						deployment.address("api.revisions")),
				new Call("scorecard", "/plans/{code}/scorecard", List.of(), false, deployment.address("api.scorecard")),
				new Call("target", "/plans/{code}/targets/{target}", List.of(), false,
						deployment.address("api.target")),
				new Call("measures", "/plans/{code}/measures", List.of(), true, deployment.address("api.measures")),
				new Call("commentary", "/plans/{code}/commentary", List.of(), true,
						deployment.address("api.commentary")),
				new Call("shares", "/plans/{code}/shares", List.of(), true, deployment.address("api.shares")),
				new Call("composition", "/compositions/{indicator}", List.of("year"), true,
						deployment.address("api.composition")),
				new Call("account", "/accounts/{period}", List.of(), false, deployment.address("api.account")),
				new Call("ranking", "/rankings/{indicator}", List.of("year"), true, deployment.address("api.ranking")),
				list("editions", "/editions"),
				new Call("changes", "/changes", List.of("since", "region", "indicator", "kind"), false,
						"/changes?since=1"),
				new Call("corrections", "/corrections", List.of("region", "indicator"), false,
						deployment.address("api.corrections")));
	}

	/** The examples of the call that is made with a body. */
	public static List<Posted> posted() {
		return POSTED;
	}

	/** The fields of that body, those of its objects with the name of the object. */
	public static List<String> bodyFields() {
		return BODY;
	}

	private static String example(String name) {
		try {
			return new ClassPathResource("examples/" + name + ".json", Documentation.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String answer(String id, Locale locale) {
		return Documentation.example(id + (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "_en" : "_zh"));
	}

	private static Call list(String id, String path) {
		return new Call(id, path, List.of(), true, path);
	}

	/**
	 * A call.
	 *
	 * @param id the end of its messages' keys
	 * @param path below {@code /api/v1}
	 * @param parameters those that only this call knows
	 * @param csv whether the answer can be had as CSV
	 * @param request the example, below {@code /api/v1}; {@code null} for none
	 */
	public record Call(String id, String path, List<String> parameters, boolean csv, @Nullable String request) {

		/** The path as it is written down. */
		public String address() {
			return ApiConfiguration.CALLS + this.path;
		}

		/** The address of the example. */
		public @Nullable String example() {
			return (this.request != null) ? ApiConfiguration.CALLS + this.request : null;
		}

		/** A part of the answer to the example. */
		public String excerpt(Locale locale) {
			return Documentation.answer(this.id, locale);
		}

	}

	/**
	 * An example of a call with a body.
	 *
	 * @param id the end of its messages' keys
	 */
	public record Posted(String id) {

		/** The body. */
		public String request() {
			return Documentation.example(this.id + "_request");
		}

		/** A part of the answer. */
		public String excerpt(Locale locale) {
			return Documentation.answer(this.id, locale);
		}

	}

}
