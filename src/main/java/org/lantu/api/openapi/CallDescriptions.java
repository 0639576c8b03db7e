package org.lantu.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.lantu.api.Documentation;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.answers.AssessmentView;
import org.lantu.scoreboard.answers.OpenSdgView;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;

/**
 * Says what each call of the file means and answers, in the words and with the examples
 * of the documentation's page.
 */
class CallDescriptions implements OpenApiCustomizer {

	/** What a call is answered that costs more than its client has left. */
	static final String TOO_MUCH = "429";

	private static final String JSON = "application/json";

	private static final String CSV = "text/csv";

	private static final String ASSESSMENTS = "/api/v1/assessments";

	private final DocumentationTexts texts;

	private final Deployment deployment;

	CallDescriptions(DocumentationTexts texts, Deployment deployment) {
		this.texts = texts;
		this.deployment = deployment;
	}

	@Override
	public void customise(OpenAPI file) {
		String rules = Stream.of("form", "numbers", "codes", "as-of", "lang", "pages", "csv", "cache")
			.map((rule) -> "- " + this.texts.of("api.rule." + rule))
			.collect(Collectors.joining("\n"));
		file.info(new Info().title("Lantu 蓝图")
			.version("1")
			.description(this.texts.of("api.sub") + "\n\n" + rules + "\n\n" + this.texts.of("api.errors.form")));
		file.servers(List.of(new Server().url("/")));
		file.schema("Problem", ProblemSchema.of());
		Paths calls = new Paths();
		new TreeMap<>(file.getPaths()).forEach(calls::addPathItem);
		file.paths(calls);
		for (Documentation.Call call : Documentation.calls(this.deployment)) {
			PathItem item = calls.get(call.address());
			if (item != null && item.getGet() != null) {
				describe(item.getGet(), call);
			}
		}
		describe(file, Objects.requireNonNull(calls.get(ASSESSMENTS)).getPost());
		calls.values().forEach((item) -> item.readOperations().forEach(this::complete));
	}

	private void describe(Operation operation, Documentation.Call call) {
		operation.operationId(call.id());
		operation.summary(this.texts.of("api.call." + call.id()));
		operation.description(this.texts.of("api.fields." + call.id()));
		ApiResponse answer = Objects.requireNonNull(operation.getResponses().get("200"));
		answer.description(this.texts.of("api.call." + call.id()));
		answer.addHeaderObject("ETag",
				new Header().schema(Schemas.text()).description(this.texts.of("api.rule.cache")));
		if (operation.getParameters().stream().anyMatch((parameter) -> parameter.getName().equals("page"))) {
			answer.addHeaderObject("Link",
					new Header().schema(Schemas.text()).description(this.texts.of("api.rule.pages")));
		}
		if (call.example() != null) {
			Objects.requireNonNull(answer.getContent().get(JSON))
				.example(Examples.json(call.excerpt(this.texts.language())));
			exemplify(operation.getParameters(), call.address(), call.example());
		}
		if (answer.getContent().containsKey(CSV)) {
			answer.getContent().addMediaType(CSV, new MediaType().schema(Schemas.text()));
		}
		operation.getResponses().addApiResponse("304", new ApiResponse().description(this.texts.of("api.rule.cache")));
	}

	/** Gives the parameters the values that they have in the example of the page. */
	private static void exemplify(List<Parameter> parameters, String address, String example) {
		UriComponents parts = UriComponentsBuilder.fromUriString(example).build();
		Map<String, Object> values = new LinkedHashMap<>(parts.getQueryParams().toSingleValueMap());
		values.putAll(new UriTemplate(address).match(String.valueOf(parts.getPath())));
		for (Parameter parameter : parameters) {
			Object value = values.get(parameter.getName());
			if (value != null) {
				boolean list = parameter.getSchema().getItems() != null;
				boolean whole = parameter.getSchema().getMaximum() != null;
				parameter.example(list ? List.of(value) : whole ? Integer.valueOf(value.toString()) : value);
			}
		}
	}

	private void describe(OpenAPI file, Operation assessment) {
		assessment.operationId("assessments");
		assessment.summary(this.texts.of("api.call.assessments"));
		assessment.description(this.texts.of("api.fields.assessments"));
		file.schema("Assessment", AssessmentSchema.of(this.texts));
		Map<String, Example> requests = new LinkedHashMap<>();
		Map<String, Example> answers = new LinkedHashMap<>();
		for (Documentation.Posted posted : Documentation.posted()) {
			requests.put(posted.id(), example("api.posted." + posted.id(), posted.request()));
			answers.put(posted.id(), example("api.answered." + posted.id(), posted.excerpt(this.texts.language())));
		}
		assessment.requestBody(new RequestBody().required(true)
			.content(new Content().addMediaType(JSON,
					new MediaType().schema(reference("Assessment")).examples(requests))));
		List.of(AssessmentView.class, OpenSdgView.class)
			.forEach((type) -> ModelConverters.getInstance(true).readAll(type).forEach(file::schema));
		Objects.requireNonNull(assessment.getResponses().get("200"))
			.description(this.texts.of("api.fields.assessments"))
			.content(new Content().addMediaType(JSON,
					new MediaType()
						.schema(new JsonSchema().oneOf(List.of(reference("AssessmentView"), reference("OpenSdgView"))))
						.examples(answers)));
	}

	private Example example(String key, String json) {
		return new Example().summary(this.texts.of(key)).value(Examples.json(json));
	}

	/** What every call may be refused, and some. */
	private void complete(Operation operation) {
		operation.tags(null);
		boolean body = operation.getRequestBody() != null;
		boolean path = operation.getParameters().stream().anyMatch((parameter) -> parameter.getIn().equals("path"));
		boolean costly = operation.getResponses().remove(TOO_MUCH) != null;
		Stream
			.of("400", "401", path ? "404" : "", "406", body ? "413" : "", body ? "415" : "", costly ? TOO_MUCH : "",
					body ? "" : "503")
			.filter((status) -> !status.isEmpty())
			.forEach((status) -> operation.getResponses()
				.addApiResponse(status,
						new ApiResponse().description(this.texts.of("api.error." + status))
							.content(new Content().addMediaType("application/problem+json",
									new MediaType().schema(reference("Problem"))))));
	}

	private static Schema<?> reference(String name) {
		return new JsonSchema().$ref("#/components/schemas/" + name);
	}

}
