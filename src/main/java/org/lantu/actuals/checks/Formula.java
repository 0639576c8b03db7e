package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The formula of a rule between indicators: numbers, codes of indicators, + - * / and
 * brackets, such as {@code 100 * part / whole}. A hyphen within a code has no space
 * beside it; a minus has.
 */
final class Formula {

	private static final Pattern TOKEN = Pattern
		.compile("\\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*|[0-9]+(?:\\.[0-9]+)?|[-+*/()])\\s*");

	private final String text;

	private final List<String> tokens;

	Formula(String text) {
		this.text = text;
		this.tokens = tokens(text);
	}

	/** The codes of the indicators that it is made of. */
	Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		this.tokens.stream().filter(Formula::isCode).forEach(codes::add);
		return codes;
	}

	/**
	 * What it yields.
	 * @param values the values by code
	 * @return empty where a value is missing or the formula would divide by zero
	 */
	Optional<BigDecimal> value(Map<String, BigDecimal> values) {
		if (!values.keySet().containsAll(codes())) {
			return Optional.empty();
		}
		Deque<String> rest = new ArrayDeque<>(this.tokens);
		BigDecimal result = sum(rest, values);
		if (!rest.isEmpty()) {
			throw wrong();
		}
		return Optional.ofNullable(result);
	}

	private @Nullable BigDecimal sum(Deque<String> rest, Map<String, BigDecimal> values) {
		BigDecimal left = product(rest, values);
		while (is(rest, "+") || is(rest, "-")) {
			boolean plus = rest.pop().equals("+");
			BigDecimal right = product(rest, values);
			if (left == null || right == null) {
				left = null;
			}
			else {
				left = plus ? left.add(right) : left.subtract(right);
			}
		}
		return left;
	}

	private @Nullable BigDecimal product(Deque<String> rest, Map<String, BigDecimal> values) {
		BigDecimal left = factor(rest, values);
		while (is(rest, "*") || is(rest, "/")) {
			boolean times = rest.pop().equals("*");
			BigDecimal right = factor(rest, values);
			if (left == null || right == null || !times && right.signum() == 0) {
				left = null;
			}
			else {
				left = times ? left.multiply(right) : left.divide(right, MathContext.DECIMAL64);
			}
		}
		return left;
	}

	private @Nullable BigDecimal factor(Deque<String> rest, Map<String, BigDecimal> values) {
		String token = rest.poll();
		if (token == null) {
			throw wrong();
		}
		if (token.equals("(")) {
			BigDecimal inner = sum(rest, values);
			if (!is(rest, ")")) {
				throw wrong();
			}
			rest.pop();
			return inner;
		}
		if (isCode(token)) {
			return values.get(token);
		}
		if (!Character.isDigit(token.charAt(0))) {
			throw wrong();
		}
		return new BigDecimal(token);
	}

	private List<String> tokens(String formula) {
		List<String> found = new ArrayList<>();
		Matcher token = TOKEN.matcher(formula);
		while (token.lookingAt()) {
			found.add(token.group(1));
			token.region(token.end(), formula.length());
		}
		if (token.regionStart() != formula.length()) {
			throw wrong();
		}
		return found;
	}

	private static boolean is(Deque<String> rest, String token) {
		return token.equals(rest.peek());
	}

	private static boolean isCode(String token) {
		return Character.isLetter(token.charAt(0));
	}

	private IllegalArgumentException wrong() {
		return new IllegalArgumentException("The formula '" + this.text + "' cannot be read");
	}

}
