package org.lantu.dashboard.target;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.platform.tables.TableFile;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.drawing.StandaloneSvg;

/**
 * The chart of a target and its table as files that can be taken along.
 */
public final class TargetFiles {

	private static final String ID = "chart-n-";

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
		return StandaloneSvg.of(chart.wide(), heading(chart),
				found.presenter().message("take.origin", judged.moment().asOf().toString(), Addresses.target(judged)));
	}

	/**
	 * The chart as a picture for paper, with its words beside it.
	 *
	 * @param title what it shows, with the unit
	 * @param svg in itself whole; empty where there is no figure
	 * @param description what it shows, in sentences
	 */
	public record Picture(String title, String svg, String description) {

	}

	/** The chart for paper; its ids are other than those of any other picture. */
	public static Picture picture(JudgedTarget judged, Presenter presenter) {
		TargetPage.Chart chart = new TargetChart(judged, null, presenter).draw();
		String id = presenter.locale().getLanguage() + "-" + judged.plan().code() + "-" + judged.target().code() + "-";
		return new Picture(heading(chart),
				chart.narrow().isEmpty() ? "" : StandaloneSvg.bare(chart.narrow()).replace(ID, id),
				new ChartDescription(judged, presenter).text());
	}

	private static String heading(TargetPage.Chart chart) {
		return chart.unit().isEmpty() ? chart.title() : chart.title() + " · " + chart.unit();
	}

	/** The name of a file: plan, target and day. */
	static String name(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		return judged.plan().code() + "-" + judged.target().code() + "-" + judged.moment().asOf();
	}

}
