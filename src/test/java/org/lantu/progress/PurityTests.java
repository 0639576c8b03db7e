package org.lantu.progress;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

class PurityTests {

	@Test
	void judgeKnowsNoFrameworkNoClockAndNoDatabase() {
		JavaClasses progress = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.withImportOption(new ImportOption.DoNotIncludePackageInfos())
			.importPackages("org.lantu.progress");
		classes().should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java.lang..", "java.math..", "java.util..", "org.jspecify..", "org.hipparchus..",
					"org.lantu.progress..")
			.check(progress);
	}

}
