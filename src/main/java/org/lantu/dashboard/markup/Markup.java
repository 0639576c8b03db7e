package org.lantu.dashboard.markup;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Summary;
import org.lantu.platform.Links;
import org.thymeleaf.context.ITemplateContext;
import org.unbescape.html.HtmlEscape;

/**
 * The markup of small pieces; every text is escaped as the engine escapes it.
 */
final class Markup {

	private final ITemplateContext context;

	private final StringBuilder written = new StringBuilder();

	Markup(ITemplateContext context) {
		this.context = context;
	}

	/** The shape of a verdict. */
	Markup shape(String glyph) {
		return open("svg").attribute("class", "vg vg-" + glyph)
			.attribute("width", "12")
			.attribute("height", "12")
			.attribute("aria-hidden", "true")
			.raw("><use")
			.attribute("href", "#v-" + glyph)
			.raw("/></svg>");
	}

	/** A verdict as shape and word. */
	Markup verdict(String glyph, String word) {
		open("span").attribute("class", "verdict v-" + glyph).raw(">");
		return shape(glyph).raw("<span>").text(word).raw("</span></span>");
	}

	/** Shapes that lead to what they stand for. */
	Markup tally(List<?> shapes) {
		raw("<span class=\"lt-tally\">");
		for (Object one : shapes) {
			Summary.Shape shape = (Summary.Shape) one;
			open("a").attribute("href", address(shape.href()))
				.attribute("aria-label", shape.label())
				.attribute("title", shape.label())
				.raw(">");
			shape(shape.glyph());
			if (shape.number() != null) {
				raw("<b>").text(shape.number()).raw("</b>");
			}
			raw("</a>");
		}
		return raw("</span>");
	}

	/** A number in a table. */
	Markup cell(Cell cell) {
		raw("<span><span class=\"sy\">").text(cell.symbol()).raw("</span>").text(cell.text());
		if (cell.revised()) {
			open("sup").attribute("class", "mk").attribute("title", message("mark.revised")).raw(">r</sup>");
		}
		return raw("</span>");
	}

	/** A figure in a table, leading to its source; a dash where there is none. */
	Markup figure(FigureCell figure) {
		apart(figure.apart());
		Cell cell = figure.cell();
		if (figure.href() != null) {
			open("a").attribute("href", address(figure.href()))
				.raw(">")
				.text(cell.symbol())
				.text(cell.text())
				.raw("</a>");
		}
		if (cell.revised()) {
			raw("<sup class=\"mk\">r</sup>");
		}
		if (figure.href() == null) {
			raw("–");
		}
		return small(cell.small()).small(figure.rank());
	}

	private Markup small(@Nullable String text) {
		return (text != null) ? raw("<small>").text(text).raw("</small>") : this;
	}

	/** Figures as the cells of a row. */
	Markup figures(List<?> figures) {
		for (Object figure : figures) {
			raw("<td class=\"c-n\">").figure((FigureCell) figure).raw("</td>");
		}
		return this;
	}

	/** Before a value that is not compared with the one before, or with the others. */
	Markup apart(boolean apart) {
		if (!apart) {
			return this;
		}
		return open("span").attribute("class", "mk-apart")
			.attribute("role", "img")
			.attribute("aria-label", message("sign.apart.spoken"))
			.raw(">//</span>");
	}

	/** A text that leads somewhere. */
	Markup link(Link link) {
		open("a").attribute("href", address(link.href())).raw(">");
		if (link.lang() == null) {
			return text(link.text()).raw("</a>");
		}
		open("span").attribute("lang", link.lang()).raw(">");
		return text(link.text()).raw("</span> <small class=\"lt-orig\">").text(message("original")).raw("</small></a>");
	}

	private Markup open(String element) {
		return raw("<").raw(element);
	}

	private Markup attribute(String name, String value) {
		return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
	}

	private Markup text(String text) {
		return raw(HtmlEscape.escapeHtml4Xml(text));
	}

	private Markup raw(String markup) {
		this.written.append(markup);
		return this;
	}

	private String address(String path) {
		return ((Links) Objects.requireNonNull(this.context.getVariable("links"))).to(path);
	}

	private String message(String key, @Nullable Object... arguments) {
		return this.context.getMessage(Markup.class, key, arguments, true);
	}

	@Override
	public String toString() {
		return this.written.toString();
	}

}
