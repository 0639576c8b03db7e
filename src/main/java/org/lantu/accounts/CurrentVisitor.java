package org.lantu.accounts;

import java.util.List;
import java.util.Optional;

import org.lantu.platform.visitor.Visitor;
import org.lantu.platform.visitor.Visitors;
import org.lantu.platform.visitor.Workplace;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells the frame of every page who is logged in.
 */
@Component
class CurrentVisitor implements Visitors {

	/**
	 * Without a database nobody is known: the page that says so must not fail, too.
	 */
	@Override
	public Optional<Visitor> current() {
		try {
			return CurrentPerson.find()
				.map((person) -> new Visitor(person.name(), person.login(), workplaces(person.role())));
		}
		catch (DataAccessException ex) {
			return Optional.empty();
		}
	}

	private static List<Workplace> workplaces(Role role) {
		return switch (role) {
			case ANALYST -> List.of(Workplace.ENTRY);
			case REVIEWER -> List.of(Workplace.ENTRY, Workplace.REVIEW);
			case ADMIN -> List.of(Workplace.ADMIN);
		};
	}

}
