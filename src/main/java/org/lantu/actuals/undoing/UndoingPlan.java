package org.lantu.actuals.undoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;

/**
 * What becomes of what an import has brought of a region.
 *
 * @param submitted what waits for its review
 * @param open what is written in
 */
record UndoingPlan(List<UndoneFigure> figures, List<RevisionRef> submitted, List<RevisionRef> open) {

	/**
	 * Says it.
	 * @param own the logins of those whose hand counts as the import's own
	 */
	static UndoingPlan of(Person person, List<BroughtFigure> brought, Set<String> own) {
		UndoingPlan plan = new UndoingPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		brought.forEach((figure) -> plan.add(person, figure, own));
		return plan;
	}

	private void add(Person person, BroughtFigure brought, Set<String> own) {
		List<String> others = brought.writers().stream().filter((login) -> !own.contains(login)).toList();
		if (!person.mayEnter(brought.figure().region())) {
			this.figures.add(brought.as(UndoneFate.LEFT, "region", "", null));
		}
		else if (brought.changed() != null) {
			this.figures.add(brought.leftAlone());
		}
		else if (!others.isEmpty()) {
			this.figures.add(brought.as(UndoneFate.LEFT, "written", others.get(0), null));
		}
		else if (brought.state() == ReviewState.PUBLISHED) {
			this.figures.add(brought.as(UndoneFate.ASKED, "", "", null));
		}
		else {
			this.figures.add(brought.as(UndoneFate.REMOVED, "", "", null));
			((brought.state() == ReviewState.SUBMITTED) ? this.submitted : this.open).add(brought.ref());
		}
	}

	/** Whether reviewers are asked to withdraw any of them. */
	boolean asks() {
		return this.figures.stream().anyMatch((figure) -> figure.fate() == UndoneFate.ASKED);
	}

}
