package org.lantu.api.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/**
 * The kinds of values that calls take.
 */
final class Schemas {

	private Schemas() {
	}

	static Schema<?> text() {
		return of("string");
	}

	static Schema<?> date() {
		Schema<?> date = of("string");
		date.setFormat("date");
		return date;
	}

	static Schema<?> number() {
		return of("number");
	}

	static Schema<?> flag() {
		return of("boolean");
	}

	static Schema<?> whole(int least, int most) {
		Schema<?> whole = of("integer");
		whole.setMinimum(BigDecimal.valueOf(least));
		whole.setMaximum(BigDecimal.valueOf(most));
		return whole;
	}

	static Schema<?> whole(int least, int most, int usual) {
		Schema<?> whole = whole(least, most);
		whole.setDefault(usual);
		return whole;
	}

	/** One of some words. */
	static Schema<?> word(List<String> words) {
		Schema<Object> word = of("string");
		word.setEnum(List.copyOf(words));
		return word;
	}

	static Schema<?> list(Schema<?> items) {
		Schema<?> list = of("array");
		list.setItems(items);
		return list;
	}

	/** An object that has no other fields than these. */
	static Schema<?> object(Map<String, Schema<?>> fields, String... required) {
		Schema<?> object = of("object");
		fields.forEach(object::addProperty);
		object.setRequired(List.of(required));
		object.setAdditionalProperties(false);
		return object;
	}

	private static Schema<Object> of(String type) {
		Schema<Object> schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

}
