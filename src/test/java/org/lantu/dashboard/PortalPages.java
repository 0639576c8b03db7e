package org.lantu.dashboard;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the whole portal for pages, for the tests that read them. */
public abstract class PortalPages {

	@Autowired
	MockMvcTester mvc;

	/** A page that is there. */
	final String page(String address) {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return body(result);
	}

	final MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address.replace(" ", "%20"))).exchange();
	}

	static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** What a visitor reads of a page, without its markup. */
	static String text(String page) {
		return page.replaceAll("(?s)<[^>]*>", "").replace("&amp;", "&").replaceAll("\\s+", " ");
	}

	/** The same, with a space wherever a box of the page ends. */
	static String spaced(String page) {
		return page.replaceAll("(?s)<script.*?</script>", "")
			.replaceAll("(?s)<[^>]*>", " ")
			.replace("&amp;", "&")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replaceAll("\\s+", " ");
	}

}
