package org.lantu.dashboard.markup;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a piece of markup in the place of the element whose attribute asks for it.
 */
final class Part extends AbstractAttributeTagProcessor {

	/** After repetition and choice, with the engine's own texts. */
	private static final int PRECEDENCE = 1300;

	private final PartWriter writer;

	Part(String prefix, String name, PartWriter writer) {
		super(TemplateMode.HTML, prefix, null, false, name, true, PRECEDENCE, true);
		this.writer = writer;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag element, AttributeName attribute,
			String expression, IElementTagStructureHandler structure) {
		Markup markup = new Markup(context);
		this.writer.write(markup, new PartValues(context, element, attribute.getPrefix()));
		structure.replaceWith(markup.toString(), false);
	}

}
