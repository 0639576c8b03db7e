package org.lantu.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A mail server for the tests, to which the portal is told to send its notices.
 */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		context.getBeanFactory().registerSingleton("greenMail", server);
		TestPropertyValues
			.of("spring.mail.host=127.0.0.1", "spring.mail.properties.mail.smtp.starttls.enable=false",
					"spring.mail.properties.mail.smtp.starttls.required=false",
					"spring.mail.port=" + server.getSmtp().getPort(), "lantu.base-url=http://lantu.example/",
					"lantu.mail-from=portal@lantu.example")
			.applyTo(context);
	}

}
