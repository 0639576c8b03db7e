package org.lantu.dashboard.markup;

import java.util.List;
import java.util.Set;

import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

import org.springframework.stereotype.Component;

/**
 * What templates ask for by attributes that begin with {@code lt:}, as
 * {@code <a lt:link="${row.region}"></a>}. A fragment of three elements costs the engine
 * as much as a page of text, and a table has hundreds of them; these are written at once.
 */
@Component
class PartsDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "lt";

	PartsDialect() {
		super("Lantu", PREFIX, 1000);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Part(prefix, "shape", (markup, values) -> markup.shape(values.of("shape", String.class))),
				new Part(prefix, "verdict",
						(markup, values) -> markup.verdict(values.of("verdict", String.class),
								values.of("word", String.class))),
				new Part(prefix, "tally", (markup, values) -> markup.tally(values.of("tally", List.class))),
				new Part(prefix, "cell", (markup, values) -> markup.cell(values.of("cell", Cell.class))),
				new Part(prefix, "figures", (markup, values) -> markup.figures(values.of("figures", List.class))),
				new Part(prefix, "apart", (markup, values) -> markup.apart(values.of("apart", Boolean.class))),
				new Part(prefix, "link", (markup, values) -> markup.link(values.of("link", Link.class))));
	}

}
