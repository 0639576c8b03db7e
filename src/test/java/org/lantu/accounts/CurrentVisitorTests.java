package org.lantu.accounts;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.web.http.DefaultCookieSerializer;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentVisitorTests {

	@Test
	void whoeverBringsNothingReadsAsStrangerWhereEverybodyMayRead() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie("lang", "en"), new Cookie("theme", "dark"));
		assertThat(visitors(true).readsAsStranger(request)).isTrue();
		assertThat(visitors(false).readsAsStranger(request)).isFalse();
	}

	@Test
	void whoeverNamesASessionOrAnAccountIsAskedFor() {
		MockHttpServletRequest session = new MockHttpServletRequest();
		session.setCookies(new Cookie("SESSION", "bm9uZQ"));
		assertThat(visitors(true).readsAsStranger(session)).isFalse();
		MockHttpServletRequest account = new MockHttpServletRequest();
		account.addHeader("Authorization", "Bearer x");
		assertThat(visitors(true).readsAsStranger(account)).isFalse();
	}

	private static CurrentVisitor visitors(boolean publicReading) {
		return new CurrentVisitor(new AccountsProperties(publicReading, null, null, 11, true, null, null),
				new DefaultCookieSerializer());
	}

}
