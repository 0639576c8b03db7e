package org.lantu.platform.web.templates;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/**
 * A part of an expression whose value is found in few steps.
 */
@FunctionalInterface
interface Term {

	/** In place of a value that is not found in few steps. */
	Object UNKNOWN = new Object();

	/**
	 * The value among the variables of a template, or {@link #UNKNOWN}.
	 */
	@Nullable Object value(IExpressionContext variables);

}
