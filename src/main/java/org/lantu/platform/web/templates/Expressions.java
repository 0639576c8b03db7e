package org.lantu.platform.web.templates;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * Reads what templates show of their records. Spring's expression language, which knows
 * everything, looks for each property anew at each reading; what templates mostly ask, a
 * component of a component of a record, is a few calls. Whatever is more than that, or
 * fails, is left to it.
 */
final class Expressions implements IStandardVariableExpressionEvaluator {

	private static final IStandardVariableExpressionEvaluator ALL = SPELVariableExpressionEvaluator.INSTANCE;

	private static final SpelExpressionParser PARSER = new SpelExpressionParser();

	private final ConcurrentMap<String, Optional<Term>> terms = new ConcurrentHashMap<>();

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext how) {
		if (expression.getUseSelectionAsRoot() || how.getPerformTypeConversion()) {
			return ALL.evaluate(context, expression, how);
		}
		Optional<Term> term = this.terms.get(expression.getExpression());
		if (term == null) {
			// not at once, as this takes a lock even where nothing is computed
			term = this.terms.computeIfAbsent(expression.getExpression(), Expressions::term);
		}
		Object value = term.isPresent() ? term.get().value(context) : Term.UNKNOWN;
		return (value != Term.UNKNOWN) ? value : ALL.evaluate(context, expression, how);
	}

	private static Optional<Term> term(String expression) {
		SpelExpression parsed = (SpelExpression) PARSER.parseExpression(expression);
		return Optional.ofNullable(Terms.of(parsed.getAST()));
	}

}
