package org.lantu.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.media.Schema;
import org.lantu.api.Documentation;
import org.lantu.scoreboard.answers.AssessmentRequest;
import org.lantu.scoreboard.answers.OpenSdgView;

/**
 * The body of an assessment: the fields of the documentation's page, each with the kind
 * of its value.
 */
final class AssessmentSchema {

	private static final int MOST_FIGURES = 200;

	private static final int LAST_YEAR = 9999;

	private static final int MOST_DECIMALS = 40;

	private AssessmentSchema() {
	}

	static Schema<?> of(DocumentationTexts texts) {
		Map<String, Schema<?>> body = new LinkedHashMap<>();
		Map<String, Schema<?>> target = new LinkedHashMap<>();
		Map<String, Schema<?>> figure = new LinkedHashMap<>();
		for (String field : Documentation.bodyFields()) {
			Map<String, Schema<?>> owner = field.startsWith("target.") ? target
					: field.startsWith("figures.") ? figure : body;
			Schema<?> value = value(field);
			value.setDescription(texts.of("api.body." + field));
			owner.put(field.substring(field.indexOf('.') + 1), value);
		}
		Schema<?> figures = Schemas.list(Schemas.object(figure, "year"));
		figures.setMaxItems(MOST_FIGURES);
		body.put("target", Schemas.object(target));
		body.put("figures", figures);
		Schema<?> peers = Schemas.list(Schemas.list(Schemas.object(figure, "year")));
		peers.setDescription(texts.of("api.body.peers"));
		body.put("peers", peers);
		body.put("firstYear", year());
		return Schemas.object(body, "figures");
	}

	private static Schema<?> value(String field) {
		return switch (field) {
			case "method" -> Schemas.word(List.of("lantu", OpenSdgView.METHOD));
			case "target.kind" -> Schemas.word(AssessmentRequest.KINDS);
			case "target.comparison" -> Schemas.word(AssessmentRequest.COMPARISONS);
			case "target.about", "target.nonNegative" -> Schemas.flag();
			case "target.measureType" -> Schemas.word(AssessmentRequest.MEASURE_TYPES);
			case "target.breaks" -> Schemas.list(year());
			case "figures.basis" -> Schemas.text();
			case "peers" -> Schemas.list(Schemas.list(Schemas.number()));
			case "target.value", "target.upperValue", "target.lowest", "target.highest", "limit" -> Schemas.number();
			case "target.year", "target.firstYear", "figures.year", "baseYear" -> year();
			case "figures.value" -> AnswerFields.orNull(Schemas.number());
			case "figures.bound" -> Schemas.word(AssessmentRequest.BOUNDS);
			case "figures.decimals" -> Schemas.whole(0, MOST_DECIMALS);
			case "figures.obsStatus" -> Schemas.word(AssessmentRequest.STATUSES);
			case "scale" -> Schemas.word(AssessmentRequest.SCALES);
			case "direction" -> Schemas.text();
			case "baseline" -> Schemas.object(Map.of("year", year(), "value", Schemas.number()), "year", "value");
			case "thresholds" ->
				Schemas.object(Map.of("high", Schemas.number(), "medium", Schemas.number(), "low", Schemas.number()));
			default -> throw new IllegalArgumentException("Of what kind is the field " + field + "?");
		};
	}

	private static Schema<?> year() {
		return Schemas.whole(1, LAST_YEAR);
	}

}
