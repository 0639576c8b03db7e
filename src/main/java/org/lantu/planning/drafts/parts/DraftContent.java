package org.lantu.planning.drafts.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lantu.planning.written.SeedingCall;

/**
 * What stands in a draft: its rows in the order of the file. It is never changed; each
 * act makes another one, in which references follow what they name.
 *
 * @param rows the rows
 */
public record DraftContent(List<DraftRow> rows) {

	public DraftContent {
		rows = rows.stream().sorted(Comparator.comparing((row) -> row.part().section())).toList();
	}

	/** The row that says what the draft is, of which there is one. */
	public DraftRow head() {
		return this.rows.stream().filter((row) -> row.part().isHead()).findFirst().orElseThrow();
	}

	/** Whether it is one of changes of what is on file, not one of a plan. */
	public boolean changes() {
		return head().part() == DraftPart.CHANGES;
	}

	/** The rows that become calls of the file. */
	public List<DraftRow> written() {
		return this.rows.stream().filter((row) -> row.part() != DraftPart.CHANGES).toList();
	}

	public Stream<DraftRow> of(DraftPart part) {
		return this.rows.stream().filter((row) -> row.part() == part);
	}

	public Optional<DraftRow> find(String key) {
		return this.rows.stream().filter((row) -> row.key().equals(key)).findFirst();
	}

	/** The rows under a heading. */
	public List<DraftRow> section(DraftPart section) {
		return this.rows.stream().filter((row) -> row.part().section() == section).toList();
	}

	/** With a row in the place of that of its key, or at the end of its heading. */
	public DraftContent with(DraftRow row, int version) {
		List<DraftRow> all = new ArrayList<>(this.rows);
		int at = all.indexOf(find(row.key()).orElse(row));
		if (at >= 0) {
			all.set(at, row);
		}
		else {
			all.add(place(row), row);
		}
		return next(all, version);
	}

	public DraftContent without(String key, int version) {
		return next(this.rows.stream().filter((row) -> !row.key().equals(key)).toList(), version);
	}

	/**
	 * With a row one place further up or down, and with a target what follows it. At the
	 * edge of its heading nothing moves.
	 */
	public DraftContent moved(String key, boolean up, int version) {
		DraftRow row = find(key).orElseThrow();
		List<List<DraftRow>> blocks = new ArrayList<>();
		for (DraftRow each : section(row.part().section())) {
			if (blocks.isEmpty() || row.part().followsTarget() || !each.part().followsTarget()) {
				blocks.add(new ArrayList<>());
			}
			blocks.get(blocks.size() - 1).add(each);
		}
		int at = 0;
		while (!blocks.get(at).contains(row)) {
			at++;
		}
		int to = at + (up ? -1 : 1);
		if (to < 0 || to >= blocks.size()) {
			return this;
		}
		blocks.add(to, blocks.remove(at));
		List<DraftRow> all = new ArrayList<>(this.rows);
		all.removeAll(section(row.part().section()));
		blocks.forEach(all::addAll);
		return next(all, version);
	}

	/** The calls of the file, each with its plan and its arguments in their order. */
	public List<SeedingCall> calls() {
		boolean changes = changes();
		return written().stream().map((row) -> {
			Map<String, String> arguments = new LinkedHashMap<>();
			if (row.part().ofPlan() && !changes) {
				arguments.put("plan", head().get("code"));
			}
			row.part().fields(changes).forEach((field) -> {
				if (row.call().get(field.name()) != null) {
					arguments.put(field.name(), row.get(field.name()));
				}
			});
			return new SeedingCall(0, row.call().function(), arguments);
		}).toList();
	}

	/** Behind the target that it speaks of, and before a later one on whose way it is. */
	private int place(DraftRow row) {
		if (row.part() == DraftPart.TARGET && !row.get("year").isEmpty()) {
			return beforeLater(row);
		}
		return row.part().followsTarget() ? afterItsTarget(row) : this.rows.size();
	}

	/** Before the first target of its kind that is due later than it. */
	private int beforeLater(DraftRow row) {
		for (int i = 0; i < this.rows.size(); i++) {
			if (row.leadsTo(this.rows.get(i))) {
				return i;
			}
		}
		return this.rows.size();
	}

	private int afterItsTarget(DraftRow row) {
		int at = this.rows.size();
		for (int i = 0; i < this.rows.size(); i++) {
			DraftRow each = this.rows.get(i);
			boolean its = each.part() == DraftPart.TARGET
					&& SeedingCall.targetCode(each.call().arguments()).equals(row.get("target"))
					|| each.part().followsTarget() && row.get("target").equals(each.get("target"))
					|| each.part() == DraftPart.KEPT_CODE && row.get("target").equals(each.get("code"));
			if (its) {
				at = i + 1;
			}
		}
		return at;
	}

	private DraftContent next(List<DraftRow> changed, int version) {
		DraftContent sorted = new DraftContent(changed);
		List<DraftRow> followed = DraftReferences.follow(this.rows, sorted.rows(), version);
		return new DraftContent(followed.stream().map((row) -> {
			boolean same = find(row.key()).filter(row::says).isPresent();
			return same ? row : row.with(version, row.call().arguments());
		}).toList());
	}

}
