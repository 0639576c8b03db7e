package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What plans rest on, as the calls of plan files that bring it: documents, regions,
 * indicators and departments.
 */
@Component
class CatalogueRows {

	private final JdbcClient database;

	private final DeliveredNames delivered;

	CatalogueRows(JdbcClient database, DeliveredNames delivered) {
		this.database = database;
		this.delivered = delivered;
	}

	/** The call that brings what is on file. */
	Optional<SeedingCall> find(CataloguePart part, String name) {
		return this.database.sql(part.query()).param("name", name).query((row, number) -> {
			Map<String, String> arguments = new LinkedHashMap<>();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				String text = row.getString(column);
				if (text != null) {
					arguments.put(row.getMetaData().getColumnName(column), text);
				}
			}
			return new SeedingCall(0, part.function(), part.said(arguments));
		}).optional();
	}

	/**
	 * All that some calls rest on and that does not come with the portal, what comes
	 * first before what rests on it.
	 */
	List<SeedingCall> beneath(List<SeedingCall> calls) {
		List<SeedingCall> found = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		calls.forEach((call) -> rest(call, seen, found));
		return found;
	}

	private void rest(SeedingCall call, Set<String> seen, List<SeedingCall> found) {
		call.arguments().forEach((argument, value) -> {
			switch (argument) {
				case "source" -> addUnlessDelivered(CataloguePart.DOCUMENT, value, seen, found);
				case "region", "parent" -> region(value, seen, found);
				case "indicator", "growth_indicator" -> addUnlessDelivered(CataloguePart.INDICATOR, value, seen, found);
				case "lead", "support" ->
					SeedingCall.departments(value).forEach((code) -> department(code, seen, found));
				case "successor" -> {
					if (call.function().equals(CataloguePart.REGION_END.function())) {
						region(value, seen, found);
					}
					else {
						department(value, seen, found);
					}
				}
				default -> {
					// it rests on nothing
				}
			}
		});
	}

	/** With what became of it. */
	private void region(String code, Set<String> seen, List<SeedingCall> found) {
		addUnlessDelivered(CataloguePart.REGION, code, seen, found);
		add(CataloguePart.REGION_END, code, seen, found);
	}

	/** With what became of it. */
	private void department(String code, Set<String> seen, List<SeedingCall> found) {
		addUnlessDelivered(CataloguePart.DEPARTMENT, code, seen, found);
		add(CataloguePart.SUCCESSION, code, seen, found);
	}

	private void addUnlessDelivered(CataloguePart part, String name, Set<String> seen, List<SeedingCall> found) {
		if (!this.delivered.has(name)) {
			add(part, name, seen, found);
		}
	}

	private void add(CataloguePart part, String name, Set<String> seen, List<SeedingCall> found) {
		if (seen.add(part + " " + name)) {
			find(part, name).ifPresent((call) -> {
				rest(call, seen, found);
				found.add(call);
			});
		}
	}

}
