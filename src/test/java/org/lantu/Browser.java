package org.lantu;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
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
	public static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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
	 * Axe on a page without foreign frames: within that page, and without describing what
	 * passes, which takes most of its time.
	 */
	public static AxeBuilder axe(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(options).setLegacyMode(true);
	}

	/**
	 * What axe finds on a page in the colours it is shown in, and whether it scrolls
	 * sideways.
	 */
	public static List<String> faults(Page page) {
		List<String> faults = violations(page, axe(page).withTags(WCAG));
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
		faults.addAll(violations(page, axe(page).withRules(List.of("color-contrast"))));
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		return faults;
	}

	private static List<String> violations(Page page, AxeBuilder axe) {
		List<String> violations = new ArrayList<>();
		axe.analyze()
			.getViolations()
			.forEach((rule) -> rule.getNodes()
				.stream()
				.limit(3)
				.forEach((node) -> violations.add("%s: %s: %s: %s".formatted(page.url(), rule.getId(), node.getHtml(),
						node.getFailureSummary()))));
		return violations;
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
