package org.lantu.api.openapi;

import java.util.Set;

import io.swagger.v3.core.converter.ModelConverter;
import org.lantu.platform.AsOf;
import org.lantu.platform.FirstDay;
import org.lantu.reference.deployment.Deployment;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tells springdoc what it cannot see by itself. It makes the file when somebody asks for
 * it, and keeps it in each language.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(AsOf.class);
	}

	@Bean
	static ModelConverter answerFields() {
		return new AnswerFields();
	}

	@Bean
	static OperationCustomizer callParameters(MessageSource messages, FirstDay firstDay) {
		return new CallParameters(new DocumentationTexts(messages), firstDay);
	}

	@Bean
	static OpenApiCustomizer callDescriptions(MessageSource messages, Deployment deployment) {
		return new CallDescriptions(new DocumentationTexts(messages), deployment);
	}

	/** The file is there as JSON only; springdoc would give it a second address. */
	@Bean
	static SmartInitializingSingleton oneAddress(
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		return () -> Set.copyOf(mapping.getHandlerMethods().keySet())
			.stream()
			.filter((address) -> address.getPatternValues()
				.stream()
				.anyMatch((pattern) -> pattern.endsWith("openapi.json.yaml")))
			.forEach(mapping::unregisterMapping);
	}

}
