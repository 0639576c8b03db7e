package org.lantu.platform.tables;

import java.util.List;

import org.lantu.platform.past.KnownEditions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has controllers answer with tables.
 */
@Configuration(proxyBeanMethods = false)
class TablesConfiguration implements WebMvcConfigurer {

	private final MessageSource messages;

	private final LocaleResolver languages;

	private final ObjectProvider<KnownEditions> editions;

	TablesConfiguration(MessageSource messages, LocaleResolver languages, ObjectProvider<KnownEditions> editions) {
		this.messages = messages;
		this.languages = languages;
		this.editions = editions;
	}

	@Override
	public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.add(new TableAnswers(this.messages, this.languages, () -> this.editions.getObject().newest()));
	}

}
