package org.lantu.platform.web.templates;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.Operator;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * Makes terms of the expressions that templates use most: variables, their components,
 * calls of them, comparisons, choices and texts put together.
 */
final class Terms {

	/** Only to compare by. */
	private static final EvaluationContext COMPARED = SimpleEvaluationContext.forReadOnlyDataBinding().build();

	/** The parameters of the request: some templates must not see them. */
	private static final String GUARDED = "param";

	private Terms() {
	}

	/** The term of an expression; {@code null} where it holds anything else. */
	static @Nullable Term of(SpelNode node) {
		if (node instanceof Literal literal) {
			Object value = literal.getLiteralValue().getValue();
			return (variables) -> value;
		}
		if (node instanceof PropertyOrFieldReference variable && !variable.isNullSafe()
				&& !variable.getName().equals(GUARDED)) {
			String name = variable.getName();
			return (variables) -> variables.getVariable(name);
		}
		if (node instanceof CompoundExpression) {
			return chain(node);
		}
		if (node instanceof OperatorNot) {
			Term negated = of(node.getChild(0));
			return (negated == null) ? null
					: (variables) -> (negated.value(variables) instanceof Boolean is) ? !is : Term.UNKNOWN;
		}
		if (node instanceof Ternary) {
			return choice(of(node.getChild(0)), of(node.getChild(1)), of(node.getChild(2)));
		}
		return (node instanceof Operator && node.getChildCount() == 2)
				? operation(node, of(node.getChild(0)), of(node.getChild(1))) : null;
	}

	private static @Nullable Term chain(SpelNode node) {
		Term chain = of(node.getChild(0));
		for (int at = 1; chain != null && at < node.getChildCount(); at++) {
			chain = member(chain, node.getChild(at));
		}
		return chain;
	}

	private static @Nullable Term member(Term owner, SpelNode node) {
		if (node instanceof PropertyOrFieldReference property && !property.isNullSafe()) {
			return new Member(owner, property.getName(), true, List.of());
		}
		if (node instanceof MethodReference call && !call.isNullSafe()) {
			List<Term> arguments = new ArrayList<>();
			for (int at = 0; at < call.getChildCount(); at++) {
				Term argument = of(call.getChild(at));
				if (argument == null) {
					return null;
				}
				arguments.add(argument);
			}
			return new Member(owner, call.getName(), false, arguments);
		}
		return null;
	}

	private static @Nullable Term choice(@Nullable Term condition, @Nullable Term then, @Nullable Term otherwise) {
		if (condition == null || then == null || otherwise == null) {
			return null;
		}
		return (variables) -> (condition.value(variables) instanceof Boolean is)
				? (is ? then : otherwise).value(variables) : Term.UNKNOWN;
	}

	private static @Nullable Term operation(SpelNode operator, @Nullable Term left, @Nullable Term right) {
		if (left == null || right == null) {
			return null;
		}
		if (operator instanceof OpEQ || operator instanceof OpNE) {
			boolean wanted = operator instanceof OpEQ;
			return (variables) -> {
				Object one = left.value(variables);
				Object other = right.value(variables);
				return (one != Term.UNKNOWN && other != Term.UNKNOWN)
						? Operator.equalityCheck(COMPARED, one, other) == wanted : Term.UNKNOWN;
			};
		}
		if (operator instanceof OpGT) {
			return (variables) -> (left.value(variables) instanceof Integer one
					&& right.value(variables) instanceof Integer other) ? one > other : Term.UNKNOWN;
		}
		if (operator instanceof OpPlus) {
			return (variables) -> (left.value(variables) instanceof String one
					&& right.value(variables) instanceof String other) ? one + other : Term.UNKNOWN;
		}
		if (operator instanceof OpAnd || operator instanceof OpOr) {
			boolean enough = operator instanceof OpOr;
			return (variables) -> {
				Object first = left.value(variables);
				return (first instanceof Boolean is && is != enough) ? truth(right.value(variables)) : truth(first);
			};
		}
		return null;
	}

	private static @Nullable Object truth(@Nullable Object value) {
		return (value instanceof Boolean) ? value : Term.UNKNOWN;
	}

}
