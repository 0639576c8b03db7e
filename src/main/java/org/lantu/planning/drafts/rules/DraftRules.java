package org.lantu.planning.drafts.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.planning.written.SeedingCall;

import org.springframework.context.MessageSourceResolvable;

/**
 * What the fields of a draft say at once of what is wrong with it: what the seeding
 * functions would refuse, without asking them.
 */
public final class DraftRules {

	static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final String ID = "[a-z0-9]+([-._][a-z0-9]+)*";

	private final DraftContent content;

	private final OnFile onFile;

	private final Set<String> documents;

	private final Set<String> pillars;

	private final Set<String> targets;

	private final Set<String> departments;

	private final Set<String> indicators;

	private final Set<String> regions;

	private final long measures;

	private final boolean changes;

	private DraftRules(DraftContent content, OnFile onFile) {
		this.content = content;
		this.changes = content.changes();
		this.onFile = onFile;
		this.documents = names(DraftPart.DOCUMENT);
		this.pillars = content.of(DraftPart.PILLAR)
			.flatMap((row) -> Stream.of(row.get("name_zh"), row.get("name_en")))
			.collect(Collectors.toSet());
		this.targets = names(DraftPart.TARGET);
		this.targets.addAll(names(DraftPart.KEPT_CODE));
		this.indicators = names(DraftPart.INDICATOR);
		this.regions = names(DraftPart.REGION);
		this.departments = names(DraftPart.DEPARTMENT);
		content.of(DraftPart.RENAMING).forEach((row) -> this.departments.add(row.get("successor")));
		this.measures = content.of(DraftPart.MEASURE).count();
	}

	/** What would be refused, by the key of a row and by field. */
	public static Map<String, Map<String, MessageSourceResolvable>> faults(DraftContent content, OnFile onFile) {
		return find(content, onFile).faults();
	}

	/** All that there is to say of a draft. */
	public static DraftFindings find(DraftContent content, OnFile onFile) {
		DraftRules rules = new DraftRules(content, onFile);
		DraftFindings all = new DraftFindings(new LinkedHashMap<>(), new LinkedHashMap<>());
		Set<String> before = new HashSet<>();
		for (DraftRow row : content.rows()) {
			RowFindings faults = rules.read(row);
			String name = row.name();
			faults.addIf(!name.isEmpty() && !before.add(row.part() + name), row.part().fields(false).get(0).name(),
					"twice");
			if (!faults.faults().isEmpty()) {
				all.faults().put(row.key(), faults.faults());
			}
			if (!faults.remarks().isEmpty()) {
				all.remarks().put(row.key(), faults.remarks());
			}
		}
		return all;
	}

	private RowFindings read(DraftRow row) {
		RowFindings faults = new RowFindings(row);
		Optional<RowQuantity> quantity = RowQuantity.of(row, this.content, this.onFile);
		row.part().fields(this.changes).forEach((field) -> {
			quantity.filter((known) -> field.input() == DraftField.Input.NUMBER)
				.ifPresent((known) -> new UnreadNumbers(faults, known).explain(field));
			faults.read(field);
			named(field, faults);
		});
		row(faults);
		new RowRemarks(faults, this.content, this.onFile).add(quantity.orElse(null));
		return faults;
	}

	private Set<String> names(DraftPart part) {
		return this.content.of(part).map(DraftRow::name).collect(Collectors.toCollection(HashSet::new));
	}

	/** What has to be somewhere else. */
	private void named(DraftField field, RowFindings row) {
		String name = field.name();
		String value = row.row().get(name);
		if (value.isEmpty()) {
			return;
		}
		switch (field.input()) {
			case REGION ->
				row.addIf(!this.onFile.regions().containsKey(value) && !this.regions.contains(value), name, "region");
			case INDICATOR ->
				row.addIf(!this.onFile.indicators().containsKey(value) && !this.indicators.contains(value), name,
						"indicator");
			case PILLAR -> row.addIf(!this.pillars.contains(value), name, "pillar");
			case SOURCE ->
				row.addIf(!this.documents.contains(value) && !this.onFile.sources().containsKey(value), name, "source");
			case PLAN -> row.addIf(!this.onFile.subjects().plans().containsKey(value), name, "plan");
			case TARGET -> target(name, value, row);
			case MEASURE -> row.addIf(!value.matches("[1-9]\\d{0,3}") || Integer.parseInt(value) > measures(row.row()),
					name, this.changes ? "measure.on-file" : "measure");
			case DEPARTMENT, DEPARTMENTS -> departments(name, value, row);
			default -> {
				// it names nothing
			}
		}
	}

	private void target(String field, String value, RowFindings row) {
		if (!this.changes) {
			row.addIf(!this.targets.contains(value), field, "target");
		}
		else if (this.onFile.subjects().plans().containsKey(row.row().get("plan"))) {
			row.addIf(this.onFile.subjects()
				.targetsOf(row.row())
				.stream()
				.noneMatch((target) -> target.code().equals(value)), field, "target.on-file");
		}
	}

	private long measures(DraftRow row) {
		return this.changes ? this.onFile.subjects().measuresOf(row).size() : this.measures;
	}

	private void departments(String field, String value, RowFindings row) {
		List<String> unknown = SeedingCall.departments(value)
			.filter((code) -> !this.departments.contains(code) && !this.onFile.departments().contains(code))
			.toList();
		row.addIf(!unknown.isEmpty(), field, "department", String.join(", ", unknown));
	}

	private void row(RowFindings row) {
		DraftRow typed = row.row();
		if (this.changes) {
			new ActRules(row, this.content, this.onFile).apply();
		}
		switch (typed.part()) {
			case DOCUMENT -> {
				row.addIf(row.has("id") && !typed.get("id").matches(ID), "id", "id");
				row.addIf(this.onFile.sources().containsKey(typed.get("id")), "id", "id.taken");
				row.addIf(row.has("date_precision") && !row.has("published_on"), "date_precision", "precision");
				row.address("url");
			}
			case PLAN -> plan(row);
			case CHANGES -> row.addIf(row.has("code") && !typed.get("code").matches(CODE), "code", "code");
			case TARGET -> new TargetRules(row, this.onFile).apply(this.content.head());
			case REVISION -> RevisionRules.apply(row, this.content, this.onFile);
			case MEASURE -> row.addIf(!row.has("text_zh") && !row.has("text_en"), "text_zh", "text");
			case DEPARTMENT -> {
				row.addIf(row.has("code") && !typed.get("code").matches(CODE), "code", "code");
				row.addIf(this.onFile.departments().contains(typed.get("code")), "code", "department.taken");
			}
			case ANSWER -> answer(row);
			default -> {
				// its fields say it all
			}
		}
	}

	private void plan(RowFindings row) {
		row.addIf(row.has("code") && !row.row().get("code").matches(CODE), "code", "code");
		row.addIf(this.onFile.planTaken(), "code", "code.taken");
		OptionalInt first = row.year("first_year");
		OptionalInt last = row.year("last_year");
		row.addIf(first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt(), "last_year", "years",
				row.row().get("first_year"));
	}

	private void answer(RowFindings row) {
		row.addIf(row.has("target") && row.has("measure"), "measure", "answer.both");
		row.addIf(!row.has("target") && !row.has("measure"), "target", "answer.neither");
		row.addIf(!row.has("lead") && !row.has("support"), "lead", "answer.nobody");
		List<String> all = new ArrayList<>(SeedingCall.departments(row.row().get("lead")).toList());
		all.addAll(SeedingCall.departments(row.row().get("support")).toList());
		row.addIf(new HashSet<>(all).size() < all.size(), row.has("support") ? "support" : "lead", "answer.twice");
	}

}
