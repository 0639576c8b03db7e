package org.lantu.planning.drafts.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.lantu.plan.Plan;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.reference.Region;

/**
 * What may be wrong with an act that changes what is on file, as the seeding functions
 * refuse it.
 */
final class ActRules {

	private final RowFindings row;

	private final DraftRow typed;

	private final DraftContent content;

	private final OnFile onFile;

	private final Recorded recorded;

	ActRules(RowFindings row, DraftContent content, OnFile onFile) {
		this.row = row;
		this.content = content;
		this.typed = row.row();
		this.onFile = onFile;
		this.recorded = onFile.subjects().of(row.row());
	}

	void apply() {
		switch (this.typed.part()) {
			case REVISION -> {
				promise();
				notBefore();
			}
			case CORRECTION -> {
				number();
				corrects();
				promise();
			}
			case SHARE_CORRECTION -> {
				number();
				corrects();
			}
			case SHARE -> {
				within();
				this.row.addIf(this.recorded.number() > 0, "region", "share.taken");
			}
			case SHARE_REVISION -> {
				this.row.addIf(this.row.has("target") && this.row.has("region") && this.recorded.number() == 0,
						"region", "share.none");
				notBefore();
			}
			case SOURCE_CORRECTION -> {
				corrects();
				this.row.address("to_url");
			}
			case FIGURE_CORRECTION -> {
				vintage();
				corrects();
			}
			case FIGURE_BASIS -> vintage();
			case INDICATOR -> indicator();
			case REGION -> region();
			case REGION_END -> regionEnd();
			case BASIS -> basis();
			case BREAK -> this.row.addIf(this.recorded.number() > 0, "year", "break.taken");
			case RENAMING -> renaming();
			default -> {
				// its fields say it all
			}
		}
	}

	/** Whether the promise that it would be is one. */
	private void promise() {
		Plan plan = this.onFile.subjects().plans().get(this.typed.get("plan"));
		if (plan != null) {
			TargetRules.ofAct(this.row, this.recorded, this.onFile, DraftRow.of(this.typed.key(), DraftPart.PLAN, Map
				.of("first_year", String.valueOf(plan.firstYear()), "last_year", String.valueOf(plan.lastYear()))));
		}
	}

	private void notBefore() {
		String last = this.recorded.get("valid_from");
		this.row.addIf(this.row.countsBefore(last), "valid_from", "valid_from.early", last);
	}

	private void number() {
		boolean share = this.typed.part() == DraftPart.SHARE_CORRECTION;
		boolean known = this.row.has("plan") && this.row.has("target") && (!share || this.row.has("region"));
		this.row.addIf(this.row.has("number") && !this.typed.get("number").matches("[1-9]\\d{0,3}"), "number",
				"number.whole");
		this.row.addIf(!this.row.has("number") && this.recorded.number() > 1, "number",
				share ? "number.missing.share" : "number.missing", String.valueOf(this.recorded.number()));
		this.row.addIf(known && this.row.has("number") && this.recorded.number() == 0, "number",
				share ? "number.none.share" : "number.none");
		this.row.addIf(share && known && !this.row.has("number") && this.recorded.number() == 0, "region",
				"share.none");
	}

	/** What is right, or that nothing is. */
	private void corrects() {
		List<DraftField> said = this.typed.part()
			.fields(true)
			.stream()
			.filter((field) -> this.row.has(field.name()) && (field.isRight() || field.name().equals("without")))
			.toList();
		if (this.row.has("withdrawn")) {
			this.row.addIf(!said.isEmpty(), "withdrawn", "withdrawn.replaced");
			return;
		}
		boolean nothing = said.stream()
			.allMatch((field) -> field.isRight()
					&& this.typed.get(field.name()).equals(this.recorded.get(field.plainName())));
		String first = this.typed.part() == DraftPart.SOURCE_CORRECTION ? "to_title" : "to_value";
		this.row.addIf(this.recorded.number() > 0 && nothing, first, "correction.nothing");
	}

	private void within() {
		Plan plan = this.onFile.subjects().plans().get(this.typed.get("plan"));
		if (plan != null && this.onFile.regions().containsKey(this.typed.get("region"))) {
			String parent = this.onFile.regions().get(this.typed.get("region")).parent();
			this.row.addIf(!plan.region().equals(parent), "region", "share.outside", plan.region());
		}
	}

	private void vintage() {
		boolean named = this.row.has("region") && this.row.has("indicator") && this.row.has("year");
		this.row.addIf(named && this.recorded.number() == 0, this.row.has("known_on") ? "known_on" : "year",
				"figure.none");
		this.row.addIf(this.recorded.number() > 1, "known_on", "figure.several",
				String.valueOf(this.recorded.number()));
	}

	private void indicator() {
		this.row.addIf(this.row.has("code") && !this.typed.get("code").matches(DraftRules.CODE), "code", "code");
		this.row.addIf(this.onFile.indicators().containsKey(this.typed.get("code")), "code", "indicator.taken");
		for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			String field = "name_" + language.getLanguage();
			this.onFile.indicators()
				.values()
				.stream()
				.filter((other) -> other.name().in(language).equalsIgnoreCase(this.typed.get(field)))
				.forEach((other) -> this.row.add(field, "indicator.name", other.code()));
		}
		this.row.addIf(this.row.has("decimals") && !this.typed.get("decimals").matches("[0-6]"), "decimals",
				"indicator.decimals");
		String type = this.typed.get("measure_type");
		this.row.addIf(List.of("RATIO", "RANK").contains(type) && this.typed.get("aggregation").equals("SUM"),
				"aggregation", "indicator.sum");
		this.row.addIf(type.equals("RANK") && this.typed.get("direction").equals("UP"), "direction", "indicator.rank");
		BigDecimal lowest = this.row.number("min_value");
		BigDecimal highest = this.row.number("max_value");
		this.row.addIf(lowest != null && highest != null && lowest.compareTo(highest) >= 0, "max_value",
				"indicator.limits");
		BigDecimal warn = this.row.number("yoy_warn_percent");
		this.row.addIf(warn != null && warn.signum() <= 0, "yoy_warn_percent", "indicator.warn");
	}

	private void region() {
		String code = this.typed.get("code");
		this.row.addIf(this.row.has("code") && !code.matches("[0-9]{6}"), "code", "region.code");
		this.row.addIf(this.onFile.regions().containsKey(code), "code", "region.taken");
		Region parent = this.onFile.regions().get(this.typed.get("parent"));
		this.row.addIf(this.row.has("parent") && (parent == null || parent.level() != Region.Level.PROVINCE), "parent",
				"region.parent");
		this.row.addIf(parent != null && this.row.has("code") && !code.startsWith(parent.code().substring(0, 2)),
				"code", "region.prefix", (parent != null) ? parent.code().substring(0, 2) : "");
	}

	/** What would reach beyond its last year, the check says. */
	private void regionEnd() {
		Region region = this.onFile.regions().get(this.typed.get("region"));
		int last = this.row.year("last_year").orElse(0);
		if (region != null) {
			this.row.addIf(region.level() != Region.Level.CITY, "region", "region.level");
			this.row.addIf(region.end() != null, "region", "region.ended");
		}
		life(this.typed.get("region")).ifPresent((life) -> {
			this.row.addIf(last < life.firstYear(), "last_year", "region.first");
			this.row.addIf(this.typed.get("successor").equals(this.typed.get("region")), "successor", "region.itself");
			life(this.typed.get("successor")).ifPresent(
					(next) -> this.row.addIf(!next.parent().equals(life.parent()), "successor", "region.province"));
		});
		life(this.typed.get("successor"))
			.ifPresent((next) -> this.row.addIf(last > 0 && (last + 1 < next.firstYear() || last + 1 > next.lastYear()),
					"successor", "region.gone"));
	}

	/** The life of a region on file, or of one that the draft adds. */
	private Optional<Life> life(String code) {
		return Optional.ofNullable(this.onFile.regions().get(code))
			.map((region) -> new Life(Objects.toString(region.parent(), ""),
					Objects.requireNonNullElse(region.firstYear(), 0), region.lastYear(Integer.MAX_VALUE)))
			.or(() -> this.content.of(DraftPart.REGION)
				.filter((added) -> !code.isEmpty() && added.name().equals(code))
				.findFirst()
				.map((added) -> new Life(added.get("parent"), new RowFindings(added).year("first_year").orElse(0),
						Integer.MAX_VALUE)));
	}

	private void basis() {
		this.row.addIf(this.row.has("basis") && !this.typed.get("basis").matches(DraftRules.CODE), "basis", "code");
		this.row.addIf(this.recorded.number() > 0, "basis", "basis.taken");
		for (String reason : List.of("reason_zh", "reason_en")) {
			this.row.addIf(this.row.has("known_from") && !this.row.has(reason), reason, "basis.reason");
		}
	}

	private void renaming() {
		String successor = this.typed.get("successor");
		this.row.addIf(!successor.isEmpty() && successor.equals(this.typed.get("department")), "successor",
				"successor.same");
		boolean known = this.onFile.departments().contains(successor);
		this.row.addIf(!successor.isEmpty() && !known && !successor.matches(DraftRules.CODE), "successor", "code");
		for (String name : List.of("name_zh", "name_en")) {
			this.row.addIf(known && this.row.has(name), name, "successor.named");
			this.row.addIf(!known && !successor.isEmpty() && !this.row.has(name), name, "successor.nameless");
		}
	}

	/** Within which region one is, and from which year to which. */
	private record Life(String parent, int firstYear, int lastYear) {

	}

}
