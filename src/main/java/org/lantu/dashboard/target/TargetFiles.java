package org.lantu.dashboard.target;

import org.lantu.dashboard.address.Addresses;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.StandaloneSvg;

/**
 * The chart of a target and its table as files that can be taken along.
 */
final class TargetFiles {

	private TargetFiles() {
	}

	static String csv(TargetFinder.Found found) {
		return new ChartTable(found.judged(), found.presenter()).csv(found.board().sources());
	}

	static String svg(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		TargetPage.Chart chart = new TargetChart(judged, found.supposed(), found.presenter()).draw();
		String heading = chart.unit().isEmpty() ? chart.title() : chart.title() + " · " + chart.unit();
		return StandaloneSvg.of(chart.wide(), heading,
				found.presenter().message("take.origin", judged.moment().asOf().toString(), Addresses.target(judged)));
	}

	/** The name of a file: plan, target and day. */
	static String name(TargetFinder.Found found, String ending) {
		JudgedTarget judged = found.judged();
		return judged.plan().code() + "-" + judged.target().code() + "-" + judged.moment().asOf() + "." + ending;
	}

}
