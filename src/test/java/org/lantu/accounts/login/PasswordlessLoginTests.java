package org.lantu.accounts.login;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lantu.accounts.AccountsProperties;
import org.mockito.Mockito;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal in which nobody logs in by password.
 */
class PasswordlessLoginTests {

	@Test
	void passwordIsRefusedUnreadAndThePageHasNoForm() {
		AccountsProperties properties = new AccountsProperties(true, null, null, 4, false, null, null);
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("login.no-passwords", Locale.ENGLISH, "none");
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		Logins logins = Mockito.mock(Logins.class);
		KeptForms forms = Mockito.mock(KeptForms.class);
		LoginController controller = new LoginController(logins, Mockito.mock(Sessions.class), forms,
				new LoginPages(messages, beans.getBeanProvider(LoginProviders.class), forms, properties),
				Mockito.mock(HalfwayLogins.class), beans.getBeanProvider(LoginProviders.class), properties);
		MockHttpServletResponse response = new MockHttpServletResponse();
		ExtendedModelMap model = new ExtendedModelMap();
		controller.login("admin", "correct horse battery", "/", "", Locale.ENGLISH, model, new MockHttpServletRequest(),
				response);
		assertThat(response.getStatus()).isEqualTo(403);
		assertThat(model.get("page")).isInstanceOfSatisfying(LoginPage.class, (page) -> {
			assertThat(page.passwords()).isFalse();
			assertThat(page.fault()).isEqualTo("none");
		});
		Mockito.verifyNoInteractions(logins);
	}

}
