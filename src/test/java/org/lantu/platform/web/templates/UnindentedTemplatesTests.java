package org.lantu.platform.web.templates;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what becomes of a template's white space.
 */
class UnindentedTemplatesTests {

	@Test
	void attributesStandInOneLine() {
		assertThat(UnindentedTemplates.unindented("""
				<input
					type="text"
					th:value="${a > b}
						? 'x' : 'y'"
				/>""")).isEqualTo("<input type=\"text\" th:value=\"${a > b} ? 'x' : 'y'\"/>");
	}

	@Test
	void elementsThatTouchStillTouch() {
		assertThat(UnindentedTemplates.unindented("""
				<b>1</b
				><i
					>2</i
				>""")).isEqualTo("<b>1</b><i>2</i>");
	}

	@Test
	void whiteSpaceBetweenElementsIsOneLineBreak() {
		assertThat(UnindentedTemplates.unindented("<p>\n\t<b>a b</b>\n\n\t<b>c </b> <b>d</b>\n</p>"))
			.isEqualTo("<p>\n<b>a b</b>\n<b>c </b> <b>d</b>\n</p>");
	}

	@Test
	void nothingStandsBesideTheEdgeOfACell() {
		assertThat(UnindentedTemplates.unindented("<tr>\n\t<td>1</td>\n\t<td>\n\t\t2\n\t</td>\n</tr>"))
			.isEqualTo("<tr><td>1</td><td>2</td></tr>");
		assertThat(UnindentedTemplates.unindented("<p>\n\t1\n\t<th:block>2</th:block>\n\t3</p>"))
			.isEqualTo("<p>\n1\n<th:block>2</th:block>\n3</p>");
	}

}
