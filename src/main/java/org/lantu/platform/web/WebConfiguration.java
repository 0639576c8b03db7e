package org.lantu.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import org.lantu.platform.FirstDay;
import org.lantu.platform.TimeConfiguration;
import org.lantu.platform.visitor.Visitors;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the web shell together. Being a {@link WebMvcConfigurer} it is part of every
 * {@code @WebMvcTest}.
 */
@Configuration(proxyBeanMethods = false)
@Import(TimeConfiguration.class)
class WebConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Frames> frames;

	private final ObjectProvider<ProblemAnswers> answers;

	WebConfiguration(ObjectProvider<Frames> frames, ObjectProvider<ProblemAnswers> answers) {
		this.frames = frames;
		this.answers = answers;
	}

	@Bean
	static LocaleResolver localeResolver() {
		return new Language();
	}

	@Bean
	static MessageSource messageSource() {
		return Bundles.messageSource();
	}

	/**
	 * In the place of the resolver that Spring Boot makes under this name.
	 */
	@Bean
	static UnindentedTemplates defaultTemplateResolver(ThymeleafProperties properties) {
		UnindentedTemplates templates = new UnindentedTemplates();
		templates.setPrefix(properties.getPrefix());
		templates.setSuffix(properties.getSuffix());
		templates.setTemplateMode(properties.getMode());
		templates.setCharacterEncoding(properties.getEncoding().name());
		templates.setCacheable(properties.isCache());
		templates.setCheckExistence(properties.isCheckTemplate());
		return templates;
	}

	@Bean
	static Frames frames(Clock clock, FirstDay firstDay, LocaleResolver localeResolver,
			ObjectProvider<Visitors> visitors) {
		return new Frames(clock, firstDay, localeResolver,
				() -> Optional.ofNullable(visitors.getIfAvailable()).flatMap(Visitors::current));
	}

	@Bean
	static ProblemAnswers problemAnswers(MessageSource messages, Frames frames, JsonMapper json) {
		return new ProblemAnswers(new Problems(messages), frames, json);
	}

	@Bean
	static FilterRegistrationBean<ResponseHeaders> responseHeaders(LocaleResolver localeResolver) {
		FilterRegistrationBean<ResponseHeaders> filter = new FilterRegistrationBean<>(
				new ResponseHeaders(localeResolver));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new RefusalValve()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ViewInterceptor(this.frames.getObject()));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ViewArguments());
	}

	/**
	 * A module's own exception handlers come first.
	 */
	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		resolvers.add(1, new ProblemResolver(this.answers.getObject()));
	}

}
