package org.lantu.dashboard.target;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.platform.tables.TableFile;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.StandaloneSvg;

/**
 * The chart of a target and its table as files that can be taken along.
 */
final class TargetFiles {

	private TargetFiles() {
	}

	/**
	 * The figures of the chart.
	 * @param sources where the documents are noted on which they rest
	 */
	static TableFile table(TargetFinder.Found found, SourceSheet sources) {
		JudgedTarget judged = found.judged();
		sources.note(found.presenter().message("files.note.bounds")).source(judged.source().id());
		judged.series().counting(judged.moment()).forEach((figure) -> sources.source(figure.source()));
		return new TableFile(name(found), found.presenter().promise(judged), Addresses.target(judged),
				new ChartTable(judged, found.presenter()).sheet(found.board().sources()), sources.sheet());
	}

	static String svg(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		TargetPage.Chart chart = new TargetChart(judged, found.supposed(), found.presenter()).draw();
		String heading = chart.unit().isEmpty() ? chart.title() : chart.title() + " · " + chart.unit();
		return StandaloneSvg.of(chart.wide(), heading,
				found.presenter().message("take.origin", judged.moment().asOf().toString(), Addresses.target(judged)));
	}

	/** The name of a file: plan, target and day. */
	static String name(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		return judged.plan().code() + "-" + judged.target().code() + "-" + judged.moment().asOf();
	}

}
