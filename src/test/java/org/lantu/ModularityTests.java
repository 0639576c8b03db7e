package org.lantu;

import java.net.URL;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules, who may use whom, and what stays inside one (ARCHITECTURE.md).
 */
@Tag("classes")
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(LantuApplication.class);

	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.lantu");

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		MODULES.verify();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "reference|-", "progress|-", "plan|progress,reference",
			"actuals|reference,progress,accounts,audit", "followup|accounts,actuals,audit,plan,reference",
			"scoreboard|actuals,followup,plan,progress,reference",
			"dashboard|actuals,followup,plan,progress,reference,scoreboard", "api|progress,reference,scoreboard",
			"pagestore|scoreboard", "archive|scoreboard", "audit|-", "accounts|audit,reference",
			"admin|accounts,actuals,archive,audit,plan,planning,reference,scoreboard",
			"planning|accounts,actuals,audit,plan,progress,reference,scoreboard",
			"entry|accounts,actuals,followup,plan,progress,reference,scoreboard" })
	void arrowsPointDown(String name, String mayUse) {
		ApplicationModule module = MODULES.getModuleByName(name).orElseThrow();
		assertThat(module.getDirectDependencies(MODULES)
			.uniqueModules()
			.map((used) -> used.getIdentifier().toString())
			.filter((used) -> !used.equals("platform")))
			.isSubsetOf((mayUse != null) ? mayUse.split(",") : new String[0]);
	}

	@Test
	void packagesAreFreeOfCycles() {
		check(slices().matching("org.lantu.(**)").should().beFreeOfCycles());
	}

	@Test
	void everyPackageSaysWhatItIs() {
		assertThat(CLASSES.stream()
			.map(JavaClass::getPackageName)
			.distinct()
			.filter((name) -> CLASSES.stream().noneMatch((found) -> found.getName().equals(name + ".package-info"))))
			.isEmpty();
	}

	/**
	 * A package-info among the tests would stand before the one that declares something.
	 */
	@Test
	void testsDoNotHideWhatPackagesDeclare() throws ClassNotFoundException {
		URL portal = location(LantuApplication.class);
		for (JavaClass each : CLASSES) {
			if (each.getName().endsWith(".package-info")) {
				assertThat(location(Class.forName(each.getName()))).as(each.getName()).isEqualTo(portal);
			}
		}
	}

	private static URL location(Class<?> type) {
		return type.getProtectionDomain().getCodeSource().getLocation();
	}

	@Test
	void entitiesAndRepositoriesStayInTheirPackage() {
		check(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
		check(classes().that().areAnnotatedWith(Entity.class).should().haveSimpleNameEndingWith("Entity"));
		check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
	}

	@Test
	void controllersStayInTheirPackageAndNeverReachTheDatabase() {
		check(classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate());
		check(noClasses().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Repository.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(JdbcClient.class)
			.orShould()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class));
	}

	@Test
	void drawingsKnowNeitherPlansNorFigures() {
		check(noClasses().that()
			.resideInAPackage("org.lantu.scoreboard.drawing..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.lantu.scoreboard", "org.lantu.dashboard", "org.lantu.plan..",
					"org.lantu.actuals..", "org.lantu.reference..", "org.lantu.progress.."));
	}

	/**
	 * What was computed once is kept by three rooms of the scoreboard; a fourth reads
	 * what was corrected of plans and of figures, whose modules do not know each other, a
	 * fifth what rests on documents in all of them.
	 */
	@Test
	void pagesAreMadeWithoutTheDatabase() {
		check(noClasses().that()
			.resideInAnyPackage("org.lantu.scoreboard..", "org.lantu.dashboard..", "org.lantu.api..",
					"org.lantu.entry..")
			.and()
			.resideOutsideOfPackages("org.lantu.scoreboard.edition", "org.lantu.scoreboard.book",
					"org.lantu.scoreboard.backtest", "org.lantu.scoreboard.correction", "org.lantu.scoreboard.resting")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.jdbc..", "org.springframework.data..", "jakarta.persistence..",
					"java.sql.."));
	}

	@Test
	void onlyTheClockTellsTheTime() {
		check(noClasses().should()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now"));
	}

	private static void check(ArchRule rule) {
		rule.check(CLASSES);
	}

}
