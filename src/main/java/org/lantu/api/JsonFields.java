package org.lantu.api;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadContentException.Fault;
import org.lantu.platform.Excerpt;
import org.lantu.platform.Suggestions;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of a JSON object and notes everything that is wrong with them. A field
 * that is {@code null} counts as absent.
 *
 * @param object what is read; anything but an object has no fields
 * @param pointer where it stands in the body, as a JSON pointer
 * @param faults what is wrong with the body so far
 */
record JsonFields(JsonNode object, String pointer, List<Fault> faults) {

	private static final int OFFERED = 3;

	/** Nobody mends more at once. */
	private static final int MOST_FAULTS = 500;

	private static final BigDecimal LARGEST = new BigDecimal("1e30");

	private static final int MOST_DECIMALS = 40;

	/** The fields of an object that has no others than the known ones. */
	static JsonFields of(JsonNode object, String pointer, List<Fault> faults, List<String> known) {
		JsonFields fields = new JsonFields(object, pointer, faults);
		if (!object.isObject()) {
			fields.note(pointer, "body.object");
		}
		for (String name : object.propertyNames()) {
			if (!known.contains(name)) {
				List<String> near = Suggestions.nearest(name, known, List::of, OFFERED);
				fields.fault(name, near.isEmpty() ? "body.unknown" : "body.unknown.near",
						String.join(", ", near.isEmpty() ? known : near));
			}
		}
		return fields;
	}

	boolean has(String name) {
		return this.object.hasNonNull(name);
	}

	/** Notes that something is wrong with a field. */
	void fault(String name, String message, String... arguments) {
		note(at(name), message, arguments);
	}

	/** Notes that a field is missing, unless it is there. */
	void require(String... names) {
		for (String name : names) {
			if (this.object.isObject() && !has(name)) {
				fault(name, "body.missing");
			}
		}
	}

	/** The object of a field; one without fields where there is none. */
	JsonFields object(String name, List<String> known) {
		return has(name) ? of(this.object.get(name), at(name), this.faults, known)
				: new JsonFields(this.object.path(name), at(name), this.faults);
	}

	/** The list of a field; an empty one where there is none. */
	JsonNode list(String name) {
		JsonNode list = this.object.path(name);
		if (has(name) && !list.isArray()) {
			fault(name, "body.list");
		}
		return list;
	}

	/** A number, with its decimals. */
	@Nullable BigDecimal number(String name) {
		if (!has(name)) {
			return null;
		}
		JsonNode node = this.object.get(name);
		if (!node.isBigDecimal() && !node.isIntegralNumber()) {
			fault(name, node.isNumber() ? "body.number.nan" : "body.number");
			return null;
		}
		BigDecimal number = node.decimalValue();
		if (number.abs().compareTo(LARGEST) > 0) {
			fault(name, "body.number.large");
			return null;
		}
		if (number.scale() > MOST_DECIMALS) {
			fault(name, "body.number.decimals", String.valueOf(MOST_DECIMALS));
			return null;
		}
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	@Nullable Double floating(String name) {
		BigDecimal number = number(name);
		return (number != null) ? number.doubleValue() : null;
	}

	@Nullable Integer year(String name) {
		return whole(name, 1, 9999);
	}

	/** How many decimals a number has. */
	@Nullable Integer decimals(String name) {
		return whole(name, 0, MOST_DECIMALS);
	}

	private @Nullable Integer whole(String name, int least, int most) {
		if (!has(name)) {
			return null;
		}
		JsonNode node = this.object.get(name);
		if (node.isBigDecimal() || node.isIntegralNumber()) {
			BigDecimal number = node.decimalValue();
			if (number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0
					&& number.stripTrailingZeros().scale() <= 0) {
				return number.intValueExact();
			}
		}
		fault(name, "body.whole", String.valueOf(least), String.valueOf(most));
		return null;
	}

	boolean flag(String name) {
		if (has(name) && !this.object.get(name).isBoolean()) {
			fault(name, "body.flag");
		}
		return this.object.path(name).asBoolean(false);
	}

	/** Any text. */
	@Nullable String text(String name) {
		if (has(name) && !this.object.get(name).isString()) {
			fault(name, "body.text");
			return null;
		}
		return has(name) ? this.object.get(name).stringValue() : null;
	}

	/** One of some words. */
	@Nullable String word(String name, List<String> words) {
		if (!has(name)) {
			return null;
		}
		JsonNode node = this.object.get(name);
		if (!node.isString() || !words.contains(node.stringValue())) {
			fault(name, "body.word", String.join(", ", words));
			return null;
		}
		return node.stringValue();
	}

	String at(String name) {
		return this.pointer + "/" + Excerpt.shown(name.replace("~", "~0").replace("/", "~1"));
	}

	private void note(String where, String message, String... arguments) {
		if (this.faults.size() < MOST_FAULTS) {
			this.faults.add(new Fault(where, message, List.of(arguments)));
		}
		else if (this.faults.size() == MOST_FAULTS) {
			this.faults.add(new Fault("", "body.more", List.of()));
		}
	}

}
