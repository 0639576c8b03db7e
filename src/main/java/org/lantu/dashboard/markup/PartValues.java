package org.lantu.dashboard.markup;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * The values of the attributes of an element.
 *
 * @param prefix of the names of the attributes
 */
record PartValues(ITemplateContext context, IProcessableElementTag element, String prefix) {

	/** The value of an attribute; fails where there is none. */
	<T> T of(String attribute, Class<T> type) {
		String expression = this.element.getAttributeValue(this.prefix, attribute);
		return type.cast(StandardExpressions.getExpressionParser(this.context.getConfiguration())
			.parseExpression(this.context, expression)
			.execute(this.context));
	}

}
