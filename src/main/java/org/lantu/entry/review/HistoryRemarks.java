package org.lantu.entry.review;

import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ledger.HistoryLine;
import org.lantu.entry.remarks.RemarkLines;
import org.lantu.entry.requests.RequestLines;
import org.lantu.entry.sheets.SheetAddresses;

import org.springframework.stereotype.Component;

/**
 * Tells beside the history of a figure what the people of its region wrote to each other,
 * and lets them go on while something of it is on its way.
 */
@Component
class HistoryRemarks {

	private final RemarkLines lines;

	HistoryRemarks(RemarkLines lines) {
		this.lines = lines;
	}

	HistoryPage.Remarks of(Person viewer, FigureKey figure, List<HistoryLine> history) {
		boolean open = viewer.mayEnter(figure.region())
				&& history.stream().anyMatch((line) -> line.entry().state().onItsWay());
		return new HistoryPage.Remarks(this.lines.of(figure), open ? RequestLines.address(figure) + "/remarks" : null,
				open ? back(viewer, figure) : null, "", null);
	}

	private static String back(Person viewer, FigureKey figure) {
		return (viewer.role() == Role.REVIEWER) ? "/review" : SheetAddresses.ofYear(figure.region(), figure.year());
	}

}
