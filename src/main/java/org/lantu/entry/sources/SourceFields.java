package org.lantu.entry.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.reference.Source;

import org.springframework.util.MultiValueMap;

/**
 * The fields in which a document is added.
 *
 * @param open whether they are shown at once, as something stands in them
 * @param faulty the names of the fields that are wrong
 */
public record SourceFields(boolean open, String title, String publisher, String date, List<Trust> trusts, String url,
		List<String> faulty) {

	/** Nothing typed. */
	public static final TypedSource NOTHING = new TypedSource("", "", "", "", "");

	private static final Map<Field, String> NAMES = Map.of(Field.TITLE, "new-title", Field.PUBLISHER, "new-publisher",
			Field.PUBLISHED_ON, "new-date", Field.TRUST, "new-trust", Field.URL, "new-url");

	/** The first trust is chosen until another one is. */
	private static final TypedSource UNTOUCHED = new TypedSource("", "", "", Source.Trust.OFFICIAL.name(), "");

	/** What was typed into them. */
	public static TypedSource read(MultiValueMap<String, String> fields) {
		return new TypedSource(text(fields, "new-title"), text(fields, "new-publisher"), text(fields, "new-date"),
				text(fields, "new-trust"), text(fields, "new-url"));
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Objects.requireNonNullElse(fields.getFirst(name), "");
	}

	/**
	 * The fields as they are shown.
	 * @param findings what is wrong with the form; what is not of these fields is left
	 * out
	 * @param words the words of a key
	 */
	public static SourceFields of(TypedSource typed, List<Finding> findings, UnaryOperator<String> words) {
		return new SourceFields(!typed.equals(NOTHING) && !typed.equals(UNTOUCHED), typed.title(), typed.publisher(),
				typed.publishedOn(),
				Arrays.stream(Source.Trust.values())
					.map((trust) -> new Trust(trust.name(), words.apply("entry.trust." + trust),
							trust.name().equals(typed.trust())))
					.toList(),
				typed.url(), findings.stream().map(Finding::field).map(NAMES::get).filter(Objects::nonNull).toList());
	}

	/** Whether something is wrong with a field, as its attribute says it. */
	public @Nullable String bad(String field) {
		return this.faulty.contains(field) ? "true" : null;
	}

	/** How far a document may be trusted, to choose from. */
	record Trust(String value, String text, boolean chosen) {

	}

}
