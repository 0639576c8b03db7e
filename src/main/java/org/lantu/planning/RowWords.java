package org.lantu.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.plan.Plan;

import org.springframework.context.MessageSource;

/**
 * Says what rows tell by themselves, in one language.
 */
final class RowWords {

	private static final int MOST_OF_A_TEXT = 60;

	private final MessageSource messages;

	private final Locale locale;

	private final SeededRows rows;

	RowWords(MessageSource messages, Locale locale, SeededRows rows) {
		this.messages = messages;
		this.locale = locale;
		this.rows = rows;
	}

	/** Documents that are new, and what is corrected of others. */
	List<String> documents() {
		Set<String> corrected = this.rows.corrections("SOURCE")
			.map((row) -> text(row, "source"))
			.collect(Collectors.toSet());
		return Stream.concat(
				this.rows.of("source")
					.stream()
					.filter((row) -> !corrected.contains(text(row, "id")))
					.map((row) -> say("check.document.new", text(row, "id"), text(row, "title"), text(row, "publisher"),
							text(row, "published_on"))),
				this.rows.corrections("SOURCE")
					.map((row) -> say("check.document.corrected", text(row, "source"), reason(row))))
			.toList();
	}

	/** Indicators and regions that are new, and regions that end. */
	List<String> catalogue() {
		return Stream.of(
				this.rows.of("indicator")
					.stream()
					.map((row) -> say("check.indicator.new", text(row, "code"), inLanguage(row, "name"),
							inLanguage(row, "unit"))),
				this.rows.of("region")
					.stream()
					.map((row) -> say("check.region.new" + (text(row, "first_year").isEmpty() ? "" : ".from"),
							text(row, "code"), inLanguage(row, "name"), text(row, "parent"), text(row, "first_year"))),
				this.rows.of("region_end")
					.stream()
					.map((row) -> say("check.region.ended" + (text(row, "successor").isEmpty() ? "" : ".successor"),
							text(row, "region"), text(row, "last_year"), text(row, "successor"), reason(row))))
			.flatMap((lines) -> lines)
			.toList();
	}

	/** Plans that are new, and pillars that others are given. */
	List<String> plans() {
		List<String> lines = new ArrayList<>();
		for (Map<String, Object> plan : this.rows.of("plan")) {
			String code = text(plan, "code");
			lines.add(say("check.plan.new", code, inLanguage(plan, "title"), text(plan, "first_year"),
					text(plan, "last_year"), count("target", code), count("pillar", code), count("measure", code)));
			unlikelyYears(plan).forEach(lines::add);
		}
		Set<String> fresh = this.rows.column("plan", "code");
		this.rows.of("pillar")
			.stream()
			.filter((row) -> !fresh.contains(text(row, "plan")))
			.forEach((row) -> lines.add(say("check.pillar.new", text(row, "plan"), inLanguage(row, "name"))));
		return lines;
	}

	/** Where a plan has another number of years than plans of its kind have. */
	private Stream<String> unlikelyYears(Map<String, Object> plan) {
		Plan.Kind kind = Plan.Kind.valueOf(text(plan, "kind"));
		int years = Integer.parseInt(text(plan, "last_year")) - Integer.parseInt(text(plan, "first_year")) + 1;
		return kind.isUnusual(years) ? Stream.of(say("check.plan.years." + kind, text(plan, "code"), years))
				: Stream.empty();
	}

	/** Departments that are new or go on as others, and who answers from when on. */
	List<String> departments() {
		return Stream
			.of(this.rows.of("department")
				.stream()
				.map((row) -> say("check.department.new", text(row, "code"), inLanguage(row, "name"),
						text(row, "region"))),
					this.rows.of("department_succession")
						.stream()
						.map((row) -> say("check.department.succeeded", text(row, "department"), text(row, "successor"),
								text(row, "since"))),
					this.rows.of("assignment")
						.stream()
						.map((row) -> say("check.department.assigned." + text(row, "role"), text(row, "department"),
								text(row, "plan"), answered(row), text(row, "valid_from"))))
			.flatMap((lines) -> lines)
			.toList();
	}

	/** The target or the measure for which departments answer. */
	private String answered(Map<String, Object> row) {
		String target = text(row, "target");
		return target.isEmpty() ? say("check.department.measure", text(row, "measure")) : target;
	}

	/** What regions are given of targets, and what of it is revised or corrected. */
	List<String> shares() {
		return Stream.concat(
				this.rows.of("target_share")
					.stream()
					.filter((row) -> text(row, "corrected_by").isEmpty() && text(row, "brought_by").isEmpty())
					.map((row) -> text(row, "valid_from").isEmpty()
							? say("check.share.new." + text(row, "shared_by"), text(row, "plan"), text(row, "target"),
									text(row, "region"), text(row, "value"))
							: say("check.share.revised", text(row, "plan"), text(row, "target"), text(row, "region"),
									text(row, "value"), text(row, "valid_from"), text(row, "reason"))),
				this.rows.corrections("SHARE")
					.map((row) -> say(
							text(row, "to_region").isEmpty() ? "check.share.withdrawn" : "check.share.corrected",
							text(row, "region"), text(row, "indicator"), text(row, "year"), reason(row))))
			.toList();
	}

	List<String> measures() {
		return this.rows.of("measure")
			.stream()
			.map((row) -> say("check.measure.new", text(row, "plan"), text(row, "ordinal"),
					shortened(inLanguage(row, "text"))))
			.toList();
	}

	/** Figures that are corrected, and on what others rest. */
	List<String> figures() {
		return Stream.of(
				this.rows.corrections("FIGURE")
					.map((row) -> say("check.figure.corrected", text(row, "region"), text(row, "indicator"),
							text(row, "year"), reason(row))),
				this.rows.of("figure_basis")
					.stream()
					.map((row) -> say("check.figure.basis", text(row, "indicator"), text(row, "basis"), reason(row))),
				this.rows.of("basis")
					.stream()
					.map((row) -> say("check.basis.new", text(row, "indicator"), text(row, "code"),
							inLanguage(row, "name"))),
				this.rows.of("series_break")
					.stream()
					.map((row) -> say("check.break.new", text(row, "indicator"), text(row, "year"), reason(row))))
			.flatMap((lines) -> lines)
			.toList();
	}

	private long count(String table, String plan) {
		return this.rows.of(table).stream().filter((row) -> text(row, "plan").equals(plan)).count();
	}

	private String reason(Map<String, Object> row) {
		return inLanguage(row, "reason");
	}

	/** What there is in the language, else in the other. */
	private String inLanguage(Map<String, Object> row, String column) {
		boolean english = this.locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
		String first = text(row, column + (english ? "_en" : "_zh"));
		return first.isEmpty() ? text(row, column + (english ? "_zh" : "_en")) : first;
	}

	private static String shortened(String text) {
		return (text.codePointCount(0, text.length()) > MOST_OF_A_TEXT)
				? text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_TEXT)) + "…" : text;
	}

	private static String text(Map<String, Object> row, String column) {
		return Objects.toString(row.get(column), "");
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
