package org.lantu.pagestore;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the attributes of a request are that makes a page.
 */
class RenderRequestTests {

	private final MockHttpServletRequest beneath = new MockHttpServletRequest();

	@Test
	void variablesOfTemplatesStayWithTheRendering() {
		this.beneath.setAttribute("token", "before");
		RenderRequest request = rendering();
		request.setAttribute("page", 1);
		assertThat(request.getAttribute("page")).isEqualTo(1);
		assertThat(request.getAttribute("token")).isEqualTo("before");
		assertThat(this.beneath.getAttribute("page")).isNull();
		request.removeAttribute("page");
		request.setAttribute("token", null);
		assertThat(request.getAttribute("page")).isNull();
		assertThat(request.getAttribute("token")).isNull();
	}

	@Test
	void whatComponentsNoteIsNotedBeneath() {
		RenderRequest request = rendering();
		request.setAttribute("org.lantu.noted", true);
		assertThat(this.beneath.getAttribute("org.lantu.noted")).isEqualTo(true);
		request.setAttribute("page", 1);
		assertThat(Collections.list(request.getAttributeNames())).containsExactlyInAnyOrder("org.lantu.noted", "page");
		request.removeAttribute("org.lantu.noted");
		assertThat(this.beneath.getAttribute("org.lantu.noted")).isNull();
	}

	private RenderRequest rendering() {
		return new RenderRequest(this.beneath, new RenderResponse(new MockHttpServletResponse(), () -> {
		}));
	}

}
