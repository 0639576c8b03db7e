package org.lantu.dashboard.markup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.platform.AsOf;
import org.lantu.platform.Links;
import org.thymeleaf.context.Context;
import org.thymeleaf.messageresolver.StandardMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the pieces that templates ask for: every text is escaped, and every link keeps
 * the day.
 */
class PartsDialectTests {

	private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

	private static final Map<String, Object> ROW = Map.of("links", new Links("", new AsOf(DAY, true, null)), "glyph",
			"met", "word", "R&D", "cell", new Cell(">", "2 < 3", null, false, false), "revised",
			new Cell("", "2.05", null, true, false), "link", Link.of("/a b", "R&D <\"1\">"), "foreign",
			new Link("/sources/x", "公报", "zh-CN"), "figure",
			new FigureCell(new Cell("≈", "2.05", "p & r", true, false), "/sources/x", "3/31", true), "none",
			FigureCell.NONE);

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	PartsDialectTests() {
		StandardMessageResolver words = new StandardMessageResolver();
		words.addDefaultMessage("mark.revised", "revised & more");
		words.addDefaultMessage("sign.apart.spoken", "not comparable");
		words.addDefaultMessage("original", "in Chinese");
		this.engine.setMessageResolver(words);
		this.engine.setTemplateResolver(new StringTemplateResolver());
		this.engine.addDialect(new PartsDialect());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<b lt:cell="${cell}">1</b> | <span><span class="sy">&gt;</span>2 &lt; 3</span>
					<b lt:cell="${revised}">1</b> | <span><span class="sy"></span>2.05<sup class="mk" title="revised &amp; more">r</sup></span>
					<a lt:link="${link}"></a> | <a href="/a%20b?asOf=2024-03-01">R&amp;D &lt;&quot;1&quot;&gt;</a>
					<a lt:link="${foreign}"></a> | <a href="/sources/x?asOf=2024-03-01"><span lang="zh-CN">公报</span> <small class="lt-orig">in Chinese</small></a>
					<i lt:verdict="${glyph}" lt:word="${word}"></i> | <span class="verdict v-met"><svg class="vg vg-met" width="12" height="12" aria-hidden="true"><use href="#v-met"/></svg><span>R&amp;D</span></span>
					<svg lt:shape="'danger'"></svg> | <svg class="vg vg-danger" width="12" height="12" aria-hidden="true"><use href="#v-danger"/></svg>
					<i lt:apart="${true}"></i> | <span class="mk-apart" role="img" aria-label="not comparable">//</span>
					<i lt:apart="${false}"></i> | ``
					<i th:if="${false}" lt:link="${link}"></i> | ``
					<td lt:figures="${ {figure, none} }"></td> | <td class="c-n"><span class="mk-apart" role="img" aria-label="not comparable">//</span><a href="/sources/x?asOf=2024-03-01">≈2.05</a><sup class="mk">r</sup><small>p &amp; r</small><small>3/31</small></td><td class="c-n">–</td>
					""")
	void pieceIsWritten(String template, String markup) {
		assertThat(this.engine.process(template, new Context(Locale.ENGLISH, ROW))).isEqualTo(markup);
	}

}
