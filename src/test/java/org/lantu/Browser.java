package org.lantu;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;

/**
 * The one Chromium of a test run, found on the machine or fetched, started at first use
 * and closed with the run.
 */
public final class Browser {

	/** The rules of WCAG 2.2, A and AA, as axe calls them. */
	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/**
	 * Axe, which reads each colour once instead of once for each text and all behind it:
	 * that took a third of its time.
	 */
	private static final String AXE = AxeBuilder.getAxeScript() + """
			;(() => {
				const color = axe.commons.color.Color.prototype;
				const parse = color.parseString;
				const known = new Map();
				color.parseString = function (text) {
					if (known.has(text)) {
						return Object.assign(this, known.get(text));
					}
					parse.call(this, text);
					known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
					return this;
				};
			})()""";

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static com.microsoft.playwright.@Nullable Browser browser;

	private Browser() {
	}

	/** The browser; each test opens a context of its own in it and closes that. */
	public static synchronized com.microsoft.playwright.Browser get() {
		if (browser == null) {
			browser = launch();
		}
		return browser;
	}

	/**
	 * What axe finds on a page in the colours it is shown in, and whether it scrolls
	 * sideways.
	 */
	public static List<String> faults(Page page) {
		List<String> faults = violations(page);
		if (!Integer.valueOf(0).equals(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))) {
			faults.add(page.url() + " scrolls sideways at " + page.viewportSize().width);
		}
		return faults;
	}

	/**
	 * What is wrong with a page in light colours, and with its contrast in dark ones, in
	 * which all else is the same.
	 */
	public static List<String> faultsInLightAndDark(Page page) {
		List<String> faults = faults(page);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		faults.addAll(violations(page, "rule", List.of("color-contrast")));
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		return faults;
	}

	/** What axe finds on a page without foreign frames, in the colours it is shown in. */
	public static List<String> violations(Page page) {
		return violations(page, "tag", WCAG);
	}

	/** What passes is not described, which takes longer than to find what does not. */
	private static List<String> violations(Page page, String kind, List<String> values) {
		if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
			page.evaluate(AXE);
		}
		Object found = page.evaluate("""
				async (options) => (await axe.run(options)).violations.flatMap((rule) => rule.nodes.slice(0, 3)
					.map((node) => `${location}: ${rule.id}: ${node.html}: ${node.failureSummary}`))""",
				Map.of("runOnly", Map.of("type", kind, "values", values), "resultTypes", List.of("violations")));
		return ((List<?>) Objects.requireNonNull(found)).stream()
			.map(String::valueOf)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static com.microsoft.playwright.Browser launch() {
		Optional<Path> installed = installed();
		boolean chineseFont = hasChineseFont();
		if ((installed.isEmpty() || !chineseFont) && mayInstall()) {
			install(chineseFont ? List.of("chromium") : List.of("chromium", "fonts-noto-cjk"));
			installed = installed();
		}
		try {
			Playwright playwright = Playwright.create(new Playwright.CreateOptions()
				.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed.isPresent() ? "1" : "0")));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
			LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
			installed.ifPresent(options::setExecutablePath);
			return playwright.chromium().launch(options);
		}
		catch (PlaywrightException ex) {
			throw new IllegalStateException(
					"The browser tests need Chromium and a Chinese font: install chromium and fonts-noto-cjk "
							+ "(Debian: apt-get install chromium fonts-noto-cjk), so that chromium is on the PATH.",
					ex);
		}
	}

	private static Optional<Path> installed() {
		return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
			.flatMap((name) -> onPath(name).stream())
			.findFirst();
	}

	private static Optional<Path> onPath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((directory) -> Path.of(directory, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static boolean hasChineseFont() {
		return onPath("fc-list").isEmpty() || !output("fc-list", ":lang=zh").isBlank();
	}

	private static boolean mayInstall() {
		return onPath("apt-get").isPresent() && "0".equals(output("id", "-u").strip());
	}

	private static void install(List<String> packages) {
		System.out.println("Installing " + String.join(" and ", packages) + " for the browser tests");
		output("apt-get", "update", "-qq");
		String[] command = Stream
			.concat(Stream.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"), packages.stream())
			.toArray(String[]::new);
		output(command);
	}

	private static String output(String... command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			Process process = builder.start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes());
			if (process.waitFor() != 0) {
				throw new IllegalStateException("%s failed: %s".formatted(String.join(" ", command), output));
			}
			return output;
		}
		catch (IOException ex) {
			throw new IllegalStateException("%s cannot be run".formatted(command[0]), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

}
