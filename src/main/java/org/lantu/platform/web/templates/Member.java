package org.lantu.platform.web.templates;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * A component of a record, a property, an entry of a map, or a call. How it is read is
 * remembered for the type of its owner, which hardly ever changes at one place of a
 * template.
 */
final class Member implements Term {

	private final Term owner;

	private final String name;

	private final boolean property;

	private final List<Term> arguments;

	private volatile @Nullable Found last;

	Member(Term owner, String name, boolean property, List<Term> arguments) {
		this.owner = owner;
		this.name = name;
		this.property = property;
		this.arguments = arguments;
	}

	@Override
	public @Nullable Object value(IExpressionContext variables) {
		Object owned = this.owner.value(variables);
		if (owned == null || owned == UNKNOWN) {
			return UNKNOWN;
		}
		if (this.property && owned instanceof Map<?, ?> map) {
			return map.containsKey(this.name) ? map.get(this.name) : UNKNOWN;
		}
		@Nullable Object[] given = new @Nullable Object[this.arguments.size()];
		for (int at = 0; at < given.length; at++) {
			given[at] = this.arguments.get(at).value(variables);
		}
		Method method = method(owned.getClass());
		return (method != null && fits(method.getParameterTypes(), given)) ? call(method, owned, given) : UNKNOWN;
	}

	private @Nullable Method method(Class<?> type) {
		Found found = this.last;
		if (found == null || found.type != type) {
			found = new Found(type, find(type));
			this.last = found;
		}
		return found.method;
	}

	private @Nullable Method find(Class<?> type) {
		if (!this.property || type.isRecord()) {
			return find(type, this.name);
		}
		if (type.getName().startsWith("java.")) {
			return null;
		}
		String capitalized = StringUtils.capitalize(this.name);
		return Stream.of("get" + capitalized, "is" + capitalized, this.name)
			.map((candidate) -> find(type, candidate))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable Method find(Class<?> type, String name) {
		List<Method> named = Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == this.arguments.size()
					&& !method.isBridge() && !method.isVarArgs())
			.toList();
		if (named.size() != 1) {
			return null;
		}
		Method method = ClassUtils.getPubliclyAccessibleMethodIfPossible(named.get(0), type);
		return method.trySetAccessible() ? method : null;
	}

	private static boolean fits(Class<?>[] types, @Nullable Object[] given) {
		for (int at = 0; at < given.length; at++) {
			if (given[at] == UNKNOWN || !ClassUtils.isAssignableValue(types[at], given[at])) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Object call(Method method, Object owned, @Nullable Object[] given) {
		try {
			return method.invoke(owned, given);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			return UNKNOWN;
		}
	}

	private record Found(Class<?> type, @Nullable Method method) {
	}

}
