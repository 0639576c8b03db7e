package org.lantu.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.media.Schema;

/**
 * The document that a refused call is answered with (RFC 9457).
 */
final class ProblemSchema {

	private static final int FIRST_STATUS = 400;

	private static final int LAST_STATUS = 599;

	private ProblemSchema() {
	}

	static Schema<?> of() {
		Map<String, Schema<?>> fields = new LinkedHashMap<>();
		List.of("title", "detail", "instance", "parameter", "reference")
			.forEach((name) -> fields.put(name, Schemas.text()));
		fields.put("status", Schemas.whole(FIRST_STATUS, LAST_STATUS));
		fields.put("near", Schemas.list(Schemas.text()));
		fields.put("problems", Schemas
			.list(Schemas.object(Map.of("pointer", Schemas.text(), "message", Schemas.text()), "pointer", "message")));
		return Schemas.object(fields, "title", "status", "detail", "instance", "reference");
	}

}
