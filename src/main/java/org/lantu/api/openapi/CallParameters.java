package org.lantu.api.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.lantu.api.NumberParameters;
import org.lantu.api.Paging;
import org.lantu.api.ParameterCheck;
import org.lantu.platform.FirstDay;
import org.lantu.platform.costs.Costly;
import org.lantu.scoreboard.edition.EditionChange;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * Gives each call of the file the parameters that the call itself accepts, and marks
 * those that cost much.
 */
class CallParameters implements OperationCustomizer {

	private final DocumentationTexts texts;

	private final FirstDay firstDay;

	CallParameters(DocumentationTexts texts, FirstDay firstDay) {
		this.texts = texts;
		this.firstDay = firstDay;
	}

	@Override
	public Operation customize(Operation call, HandlerMethod handler) {
		List<Parameter> parameters = new ArrayList<>();
		Objects.requireNonNullElse(call.getParameters(), List.<Parameter>of())
			.stream()
			.map(Parameter::getName)
			.forEach((name) -> parameters.add(new PathParameter().name(name)
				.schema(name.equals("year") ? year() : Schemas.text())
				.description(this.texts.of("api.path." + name))));
		ParameterCheck.known(handler)
			.stream()
			.sorted(Comparator.naturalOrder())
			.forEach((name) -> parameters.add(new QueryParameter().name(name)
				.required(false)
				.schema(schema(name))
				.description(this.texts.of("api.parameter." + name, String.valueOf(this.firstDay.firstYear())))));
		if (handler.hasMethodAnnotation(Costly.class)) {
			call.getResponses().addApiResponse(CallDescriptions.TOO_MUCH, new ApiResponse());
		}
		return call.parameters(parameters);
	}

	private Schema<?> schema(String name) {
		return switch (name) {
			case "since" -> Schemas.text();
			case "kind" ->
				Schemas.list(Schemas.word(Arrays.stream(EditionChange.Kind.values()).map(Enum::name).toList()));
			case "asOf" -> Schemas.date();
			case "edition" -> Schemas.whole(1, Integer.MAX_VALUE);
			case "lang" -> Schemas.word(List.of("zh", "en"));
			case "page" -> Schemas.whole(0, Paging.LAST, 0);
			case "size" -> Schemas.whole(1, Paging.MOST, Paging.USUAL);
			case "from", "to", "year" -> year();
			case "region", "indicator" -> Schemas.list(Schemas.text());
			default -> throw new IllegalArgumentException("Of what kind is the parameter " + name + "?");
		};
	}

	/** A year of a figure. */
	private Schema<?> year() {
		return Schemas.whole(this.firstDay.firstYear(), NumberParameters.LAST_YEAR);
	}

}
