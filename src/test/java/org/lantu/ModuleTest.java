package org.lantu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A test that starts one module, with what it stands on (the frame of every page asks the
 * reference data for the first day) and a database of its own, on 22 November 2026.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "reference", verifyAutomatically = false)
@ContextConfiguration(initializers = TestDatabase.Copy.class)
@TestPropertySource(properties = "spring.flyway.enabled=false")
@Import({ PortalTest.FixedTime.class, StatementCounter.class, UnnumberedEditions.class })
public @interface ModuleTest {

}
