package org.lantu;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.SourceFigures;

import org.springframework.jdbc.core.simple.JdbcClient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * A stream of rows holds its connection until it is closed: outside of a transaction, one
 * that is not is lost to the pool. Only those who read more rows than memory should hold
 * have one, and close it.
 */
@Tag("classes")
class StreamedRowsTests {

	@Test
	void fewStreamRowsAndTheyCloseThem() {
		noClasses().that()
			.doNotBelongToAnyOf(Actuals.class, SourceFigures.class)
			.should()
			.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
			.because("it has to be closed; ask for the list, and stream that")
			.check(ModularityTests.CLASSES);
	}

}
