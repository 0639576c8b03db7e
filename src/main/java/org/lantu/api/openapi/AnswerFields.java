package org.lantu.api.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says of each field of an answer that it is always there, and of those that may not
 * exist that they are {@code null} then. The records say so by {@link Nullable}, which
 * springdoc does not read.
 */
class AnswerFields implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		JavaType java = Json31.mapper().constructType(type.getType());
		if (resolved != null && java != null && java.getRawClass().isRecord()) {
			Schema<?> model = (resolved.get$ref() != null) ? context.getDefinedModels()
				.get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1)) : resolved;
			if (model != null && model.getProperties() != null) {
				complete(model, fields(java.getRawClass()));
			}
		}
		return resolved;
	}

	private static void complete(Schema<?> model, Map<String, Boolean> fields) {
		model.setRequired(List.copyOf(fields.keySet()));
		fields.forEach((name, optional) -> {
			if (optional) {
				model.getProperties().computeIfPresent(name, (key, field) -> orNull(field));
			}
		});
	}

	static Schema<?> orNull(Schema<?> field) {
		if (field.getAnyOf() != null) {
			return field;
		}
		if (field.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(field, new JsonSchema().typesItem("null")));
		}
		Set<String> types = new TreeSet<>(
				(field.getTypes() != null) ? field.getTypes() : Set.of(String.valueOf(field.getType())));
		types.add("null");
		field.setTypes(types);
		return field;
	}

	/** The fields of a record, and whether they may be {@code null}. */
	private static Map<String, Boolean> fields(Class<?> type) {
		Map<String, Boolean> fields = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				fields.putAll(fields(component.getType()));
			}
			else {
				fields.put(component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class));
			}
		}
		return fields;
	}

}
