package org.lantu.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.GridResult.Tone;

/**
 * Says above the grid what was done with it, and all that is wrong in it.
 */
record GridNotices(GridResult result, List<GridLine> lines, GridWords words) {

	GridPage.Said said() {
		return new GridPage.Said(notice(), faults(), fitting());
	}

	private GridPage.@Nullable Notice notice() {
		GridResult.Notice notice = this.result.notice();
		if (notice.tone() == Tone.NONE) {
			return null;
		}
		boolean some = notice.word().startsWith("not-") && fitting() > 0 && !this.result.told().isEmpty();
		return new GridPage.Notice(notice.tone().name().toLowerCase(Locale.ROOT),
				this.words.text("entry.notice." + notice.word(), notice.arguments().toArray()),
				some ? (this.result.submitting() ? "submit-fit" : "save-fit") : null);
	}

	/** How many rows hold something and have no fault. */
	private int fitting() {
		return (int) this.lines.stream()
			.filter((line) -> List.of("typed", "draft", "check").contains(line.state().code())
					&& line.messages().stream().noneMatch((message) -> message.tone().equals("error")))
			.count();
	}

	private List<GridPage.Fault> faults() {
		List<GridPage.Fault> faults = new ArrayList<>();
		this.result.general().forEach((finding) -> faults.add(new GridPage.Fault("", "", this.words.text(finding))));
		this.lines.forEach((line) -> line.messages()
			.stream()
			.filter((message) -> message.wrong())
			.forEach((message) -> faults.add(new GridPage.Fault(
					line.label().id() + "-" + (message.field().isEmpty() ? "value" : message.field()),
					line.label().name(), message.text()))));
		return faults;
	}

}
