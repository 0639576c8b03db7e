package org.lantu.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import org.lantu.platform.FirstDay;
import org.lantu.platform.TimeConfiguration;
import org.lantu.platform.visitor.Visitors;
import org.lantu.platform.web.templates.Templates;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the web shell together. Being a {@link WebMvcConfigurer} it is part of every
 * {@code @WebMvcTest}.
 */
@Configuration(proxyBeanMethods = false)
@Import({ TimeConfiguration.class, ProblemAnswers.class })
class WebConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Frames> frames;

	WebConfiguration(ObjectProvider<Frames> frames) {
		this.frames = frames;
	}

	@Bean
	static Language localeResolver() {
		return new Language();
	}

	@Bean
	static MessageSource messageSource() {
		return Bundles.messageSource();
	}

	/**
	 * In the place of the engine that Spring Boot makes.
	 */
	@Bean
	static SpringTemplateEngine templateEngine(ThymeleafProperties properties, ApplicationContext files,
			ObjectProvider<IDialect> further) {
		return Templates.engine(properties, files, further.orderedStream());
	}

	@Bean
	static Frames frames(Clock clock, FirstDay firstDay, LocaleResolver localeResolver,
			ObjectProvider<Visitors> visitors) {
		// looked for once: Spring looks through all that there is, which no page need do
		Supplier<Visitors> known = SingletonSupplier.ofNullable(visitors::getIfAvailable);
		return new Frames(clock, firstDay, localeResolver,
				() -> Optional.ofNullable(known.get()).flatMap(Visitors::current));
	}

	@Bean
	static Problems problems(MessageSource messages) {
		return new Problems(messages);
	}

	@Bean
	static FilterRegistrationBean<ResponseHeaders> responseHeaders(Language language) {
		FilterRegistrationBean<ResponseHeaders> filter = new FilterRegistrationBean<>(new ResponseHeaders(language));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
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

}
