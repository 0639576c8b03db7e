package org.lantu.platform.web.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.expression.spel.support.MapAccessor;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the expressions that are read without Spring's language: they say the same.
 */
class TermsTests {

	private static final SpelExpressionParser PARSER = new SpelExpressionParser();

	private final Map<String, Object> variables = new HashMap<>(
			Map.of("page", new Page(new Head("规划", null), List.of(1, 2), Map.of("a", "b"), 3), "name", "a", "loop",
					new Loop(), "shape", Shape.RING));

	private final IExpressionContext context = new ExpressionContext(new SpringTemplateEngine().getConfiguration(),
			Locale.ENGLISH, this.variables);

	record Page(Head head, List<Integer> rows, Map<String, String> parameters, int total) {

		public boolean wide() {
			return this.total > 2;
		}

		public String with(String path, int number) {
			return path + number;
		}

	}

	public static final class Loop {

		public int getIndex() {
			return 7;
		}

		public boolean isFirst() {
			return false;
		}

	}

	public enum Shape {

		RING;

		public String glyph() {
			return "ring";
		}

	}

	record Head(String title, @Nullable String lang) {
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "page.head.title", "page.head.lang", "page.total", "page.wide", "page.wide()",
			"page.rows.isEmpty()", "!page.rows.isEmpty()", "page.rows.size()", "page.rows.get(1)", "page.parameters.a",
			"page.parameters.get(name)", "page.parameters.containsKey('x')", "page.head.lang != null",
			"page.head.lang == null", "page.total == 3", "page.total != 3", "name == 'a'", "name == 'b'",
			"page.wide ? 'yes' : 'no'", "page.head.lang != null ? page.head.lang : name", "page.with(name, 7)",
			"page.wide and page.rows.isEmpty()", "page.total > 2", "page.total > 3", "loop.index", "loop.first",
			"shape.glyph", "shape.name()", "page.rows.isEmpty() or name == 'a'", "'text'", "null", "missing",
			"page.head.title + '.csv'", "'/' + name + '/' + page.head.title", "page.with(name + 'b', 7)" })
	void sayTheSameAsSpringsLanguage(String expression) {
		assertThat(value(expression)).isNotSameAs(Term.UNKNOWN).isEqualTo(spring(expression));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#lists.isEmpty(page)", "T(java.lang.Math).PI", "new String('a')", "param.year[0]",
			"page.head?.title", "page.total > 2L", "name > 2", "page.head.lang.length()", "page.missing",
			"page.parameters.missing", "page.with('a')", "page.with(7, 7)", "missing.head", "name and true",
			"page.rows.empty", "name + page.total", "page.total + 1", "name + missing", "{'a', 'b'}" })
	void leaveToItWhatIsMore(String expression) {
		assertThat(value(expression)).isSameAs(Term.UNKNOWN);
	}

	@Test
	void ownerOfAnotherTypeIsReadAnew() {
		Term term = term("page.title");
		assertThat(term).isNotNull();
		this.variables.put("page", new Head("one", null));
		assertThat(of("page.title", new Head("one", null), term)).isEqualTo("one");
		assertThat(of("page.title", Map.of("title", "two"), term)).isEqualTo("two");
		assertThat(of("page.title", new Head("three", null), term)).isEqualTo("three");
	}

	private static @Nullable Object of(String expression, Object page, @Nullable Term term) {
		IExpressionContext context = new ExpressionContext(new SpringTemplateEngine().getConfiguration(),
				Locale.ENGLISH, Map.of("page", page));
		return (term != null) ? term.value(context) : expression;
	}

	private @Nullable Object value(String expression) {
		Term term = term(expression);
		return (term != null) ? term.value(this.context) : Term.UNKNOWN;
	}

	private static @Nullable Term term(String expression) {
		return Terms.of(((SpelExpression) PARSER.parseExpression(expression)).getAST());
	}

	private @Nullable Object spring(String expression) {
		StandardEvaluationContext evaluation = new StandardEvaluationContext();
		evaluation.addPropertyAccessor(new MapAccessor());
		Map<String, Object> all = new HashMap<>(this.variables);
		all.putIfAbsent("missing", null);
		return PARSER.parseExpression(expression).getValue(evaluation, all);
	}

}
