package org.lantu.platform.web.templates;

import java.util.stream.Stream;

import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.ApplicationContext;

/**
 * What fills in the templates of pages.
 */
public final class Templates {

	private Templates() {
	}

	/**
	 * The engine in the place of the one that Spring Boot makes.
	 * @param properties where templates are found
	 * @param files what finds them
	 * @param further what modules add to the attributes that templates know
	 */
	public static SpringTemplateEngine engine(ThymeleafProperties properties, ApplicationContext files,
			Stream<IDialect> further) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new Dialect());
		further.forEach(engine::addDialect);
		engine.setLinkBuilder(new FileLinks());
		engine.setTemplateResolver(unindented(properties, files));
		return engine;
	}

	private static UnindentedTemplates unindented(ThymeleafProperties properties, ApplicationContext files) {
		UnindentedTemplates templates = new UnindentedTemplates();
		templates.setApplicationContext(files);
		templates.setPrefix(properties.getPrefix());
		templates.setSuffix(properties.getSuffix());
		templates.setTemplateMode(properties.getMode());
		templates.setCharacterEncoding(properties.getEncoding().name());
		templates.setCacheable(properties.isCache());
		templates.setCheckExistence(properties.isCheckTemplate());
		return templates;
	}

	private static final class Dialect extends SpringStandardDialect {

		private final IStandardVariableExpressionEvaluator expressions = new Expressions();

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return this.expressions;
		}

	}

}
