package org.lantu.api.body;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the records that a body is bound to, in the order of their components.
 */
final class BodyFields {

	private BodyFields() {
	}

	/** The names of a record's fields; none for any other type. */
	static List<String> of(Type type) {
		return Arrays.stream(components(type)).map(RecordComponent::getName).toList();
	}

	/**
	 * Where a JSON pointer leads to, step by step: an index of the list or among the
	 * fields, and -1 for what is no field, so that it comes first.
	 */
	static int[] place(Type root, String pointer) {
		String[] steps = pointer.split("/", -1);
		int[] places = new int[steps.length - 1];
		Type type = root;
		for (int i = 0; i < places.length; i++) {
			String step = steps[i + 1];
			if (type instanceof ParameterizedType list) {
				places[i] = Integer.parseInt(step);
				type = list.getActualTypeArguments()[0];
			}
			else {
				places[i] = of(type).indexOf(step);
				type = (places[i] < 0) ? Object.class : components(type)[places[i]].getGenericType();
			}
		}
		return places;
	}

	private static RecordComponent[] components(Type type) {
		RecordComponent @Nullable [] components = (type instanceof Class<?> one) ? one.getRecordComponents() : null;
		return (components != null) ? components : new RecordComponent[0];
	}

}
