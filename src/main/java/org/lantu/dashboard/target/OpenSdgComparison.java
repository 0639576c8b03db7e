package org.lantu.dashboard.target;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.opensdg.OpenSdg;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.OpenSdgReading;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says what another measure of progress would say of a target.
 */
final class OpenSdgComparison {

	private OpenSdgComparison() {
	}

	static TargetPage.OtherMeasure of(JudgedTarget judged, Presenter presenter) {
		return OpenSdgReading.of(judged)
			.map((reading) -> reading(reading, judged, presenter))
			.orElseGet(() -> new TargetPage.OtherMeasure(presenter.message("opensdg.none"), List.of(),
					without(judged, presenter)));
	}

	private static String without(JudgedTarget judged, Presenter presenter) {
		return judged.kind().direct() ? presenter.message("opensdg.band")
				: presenter.message("opensdg.not-level", presenter.message("kind." + judged.target().kind().name()));
	}

	private static TargetPage.OtherMeasure reading(OpenSdgReading reading, JudgedTarget judged, Presenter presenter) {
		OpenSdg.Answer answer = reading.answer();
		List<TargetPage.Fact> facts = new ArrayList<>();
		if (answer.value() != null) {
			String from = String.valueOf(reading.from());
			facts.add(new TargetPage.Fact(presenter.message("opensdg.observed", from, String.valueOf(reading.to())),
					percent(answer.observedCagr(), presenter)));
			facts.add(new TargetPage.Fact(
					presenter.message("opensdg.required", from, Presenter.year(judged.target().year())),
					percent(answer.requiredCagr(), presenter)));
			facts.add(new TargetPage.Fact(presenter.message("opensdg.value"), Amounts.number(answer.value(), 2)));
		}
		String base = presenter.message(reading.stated() ? "opensdg.base.stated" : "opensdg.base.default",
				Presenter.year(reading.baseYear()));
		return new TargetPage.OtherMeasure(presenter.message("opensdg.status." + answer.status().name()), facts,
				((answer.reason() != null) ? presenter.message("opensdg.reason." + answer.reason().name()) : "")
						+ base);
	}

	private static String percent(@Nullable Double fraction, Presenter presenter) {
		return (fraction != null) ? presenter.amounts().percent(Amounts.signed(fraction * 100, 2)) : Cell.NONE.text();
	}

}
