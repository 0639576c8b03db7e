package org.lantu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The measures of the house: rooms that one can look over, files that one can read, and
 * nothing public that need not be.
 */
@Tag("classes")
class HouseTests {

	private static final int LARGEST_PACKAGE = 20;

	private static final int LARGEST_ROOM = 15;

	private static final int LONGEST_FILE = 250;

	private static final int MEDIAN_FILE = 55;

	private static final int MOST_COMPONENTS = 12;

	/** In per cent; the goal is 30. */
	private static final int MOST_VISIBLE = 35;

	/** A sealed type names those that may extend it, and they name it. */
	private static final String SEALED = "org.lantu.progress.judging.Kind";

	@Test
	void packagesCanBeLookedOver() {
		Map<String, Long> types = topLevel()
			.collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
		assertThat(types).allSatisfy((name, number) -> assertThat(number).as(name)
			.isLessThanOrEqualTo(name.startsWith("org.lantu.dashboard.") ? LARGEST_ROOM : LARGEST_PACKAGE));
	}

	/** A type with all that is nested in it; a sealed one with those it permits. */
	@Test
	void typesAreFreeOfCycles() {
		Map<String, Set<String>> uses = new TreeMap<>();
		for (JavaClass type : ModularityTests.CLASSES) {
			String user = topLevel(type);
			Set<String> used = uses.computeIfAbsent(user, (name) -> new TreeSet<>());
			type.getDirectDependenciesFromSelf()
				.stream()
				.map((use) -> topLevel(use.getTargetClass()))
				.filter((name) -> name.startsWith("org.lantu.") && !name.equals(user))
				.forEach(used::add);
		}
		assertThat(uses).hasSizeGreaterThan(1000);
		// whoever uses nobody that is left is in no circle
		while (uses.values().removeIf(Set::isEmpty)) {
			uses.values().forEach((used) -> used.retainAll(uses.keySet()));
		}
		assertThat(uses).isEmpty();
	}

	@Test
	void filesCanBeRead() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			Map<String, Integer> lines = files.filter((file) -> file.toString().endsWith(".java"))
				.collect(Collectors.toMap(Path::toString, HouseTests::lines));
			assertThat(lines)
				.allSatisfy((name, number) -> assertThat(number).as(name).isLessThanOrEqualTo(LONGEST_FILE));
			List<Integer> ascending = lines.values().stream().sorted().toList();
			assertThat(ascending.get(ascending.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE);
		}
	}

	/** Nested ones count, and are as visible as what they are nested in. */
	@Test
	void mostTypesStayInTheirPackage() {
		List<JavaClass> types = ModularityTests.CLASSES.stream().filter(HouseTests::written).toList();
		long shown = types.stream().filter(HouseTests::isVisible).count();
		assertThat(100.0 * shown / types.size()).isLessThanOrEqualTo(MOST_VISIBLE);
	}

	/**
	 * What is visible has a reason: another room speaks of it. Of two classes it takes
	 * numbers, which the compiler copies.
	 */
	@Test
	void nothingIsVisibleThatNoOtherRoomNames() {
		assertThat(ModularityTests.CLASSES.stream()
			.filter(HouseTests::written)
			.filter(HouseTests::isVisible)
			.filter((type) -> type.getDirectDependenciesToSelf()
				.stream()
				.allMatch((use) -> use.getOriginClass().getPackageName().equals(type.getPackageName())))
			.map(JavaClass::getName)).containsExactlyInAnyOrder(LantuApplication.class.getName(),
					"org.lantu.api.NumberParameters", "org.lantu.api.Paging");
	}

	@Test
	void recordsAreComposed() {
		assertThat(ModularityTests.CLASSES.stream()
			.filter(JavaClass::isRecord)
			.filter((type) -> type.reflect().getRecordComponents().length > MOST_COMPONENTS)
			.map(JavaClass::getName)).isEmpty();
	}

	@Test
	void noTwoTypesShareAName() {
		Map<String, List<String>> byName = topLevel().collect(Collectors.groupingBy(JavaClass::getSimpleName,
				Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
		byName.values().removeIf((packages) -> packages.size() == 1);
		assertThat(byName).isEmpty();
	}

	@Test
	void nothingIsNullUnlessItSaysSo() {
		assertThat(ModularityTests.CLASSES.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.filter((room) -> !room.getClasses().isEmpty() && !room.isAnnotatedWith(NullMarked.class))
			.map((room) -> room.getName())).isEmpty();
	}

	private static Stream<JavaClass> topLevel() {
		return ModularityTests.CLASSES.stream().filter(HouseTests::written).filter(JavaClass::isTopLevelClass);
	}

	/** Lambdas and the like are the compiler's. */
	private static boolean written(JavaClass type) {
		return !type.isAnonymousClass() && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
				&& !type.getSimpleName().equals("package-info");
	}

	private static boolean isVisible(JavaClass type) {
		return type.getModifiers().contains(JavaModifier.PUBLIC)
				&& type.getEnclosingClass().map(HouseTests::isVisible).orElse(true);
	}

	private static int lines(Path file) {
		try {
			return Files.readAllLines(file).size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String topLevel(JavaClass type) {
		JavaClass top = type;
		while (top.getEnclosingClass().isPresent()) {
			top = top.getEnclosingClass().get();
		}
		return top.isAssignableTo(SEALED) ? SEALED : top.getName();
	}

}
