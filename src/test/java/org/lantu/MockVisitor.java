package org.lantu;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads pages and sends forms in English, as one of the people of the tests, without a
 * server between.
 *
 * @param mvc the portal
 */
public record MockVisitor(MockMvcTester mvc) {

	/**
	 * A page, which has to be there.
	 * @param login who reads; empty for a stranger
	 * @return what it says
	 */
	public String body(String address, String login) throws Exception {
		var request = this.mvc.get()
			.uri(address + (address.contains("lang=") ? "" : (address.contains("?") ? "&" : "?") + "lang=en"));
		if (!login.isEmpty()) {
			request = request.with(TestPeople.as(login));
		}
		MvcTestResult answer = request.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * Sends a form that counts once.
	 * @param key the field that has the form's key, which is made where it is none of the
	 * fields
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public MvcTestResult send(String address, String login, String key, String... fields) {
		var request = this.mvc.post()
			.uri(address + "?lang=en")
			.with(TestPeople.as(login))
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		if (!List.of(fields).contains(key)) {
			request = request.param(key, UUID.randomUUID().toString());
		}
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

	/**
	 * Two lists of names and values, one behind the other.
	 * @return both
	 */
	public static String[] with(String[] fields, String... others) {
		String[] all = new String[others.length + fields.length];
		System.arraycopy(others, 0, all, 0, others.length);
		System.arraycopy(fields, 0, all, others.length, fields.length);
		return all;
	}

}
