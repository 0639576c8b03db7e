package org.lantu.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in which figures are entered and published: a running portal with a database and
 * a mail server of its own, on 22 November 2026. Each test enters in a year or indicators
 * of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.test.mockmvc.print=none")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = { TestDatabase.Copy.class, MailServer.class })
@Import({ PortalTest.FixedTime.class, StatementCounter.class })
public @interface EntryTest {

}
