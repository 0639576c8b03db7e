package org.lantu.dashboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever page shows a table gives it as files. Of each kind of page one is looked at,
 * as they are found from the first.
 */
@PortalTest
class ListFilesIntegrationTests extends PortalPages {

	private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][^\"?#]*)[^\"]*\"");

	private static final Pattern FILE = Pattern.compile("href=\"(/[^\"]+\\.(?:csv|xlsx)[^\"]*)\"");

	/**
	 * Their tables are parts of what other pages give whole, or of the history of one
	 * figure; the API is files itself.
	 */
	private static final Set<String> WITHOUT = Set.of("/", "/api", "/regions/*", "/figures/*/*/*", "/search", "/login",
			"/accounts");

	@Test
	void everyPageWithATableGivesItAsFiles() {
		Map<String, String> pages = pages();
		assertThat(pages).containsKeys("/plans", "/plans/*", "/regions", "/regions/*/profile", "/indicators",
				"/indicators/*", "/targets", "/changes", "/corrections", "/sources", "/sources/*", "/compare",
				"/method", "/accounts/*");
		pages.forEach((kind, address) -> {
			String body = body(get(address));
			if (body.contains("<table") && !WITHOUT.contains(kind) && !kind.endsWith("/briefing")) {
				List<String> files = FILE.matcher(body).results().map((link) -> link.group(1)).toList();
				assertThat(files).as(address).anyMatch((file) -> file.contains(".csv"));
				files.stream().limit(2).forEach((file) -> assertFile(address, file.replace("&amp;", "&")));
			}
		});
	}

	private void assertFile(String page, String file) {
		MvcTestResult answer = get(file);
		assertThat(answer).as("%s of %s", file, page).hasStatusOk();
		assertThat(answer.getResponse().getHeader("Content-Disposition")).as(file).startsWith("attachment");
		if (file.contains(".csv")) {
			assertThat(answer).bodyText().as(file).startsWith("\uFEFF").contains("\n");
		}
	}

	/** The addresses by kind: what differs from one page of a kind to the other is *. */
	private Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>(Map.of("/", "/"));
		Deque<String> open = new ArrayDeque<>(List.of("/"));
		while (!open.isEmpty()) {
			MvcTestResult answer = get(open.poll());
			if (answer.getResponse().getStatus() == 302) {
				continue;
			}
			assertThat(answer).hasStatusOk();
			LINK.matcher(body(answer))
				.results()
				.map((link) -> link.group(1))
				.filter((path) -> !path.matches(".*\\.[a-z]+|/(css|js|img|entry|review|admin|api/).*|/login.*"))
				.forEach((path) -> {
					if (pages.putIfAbsent(kind(path), path) == null) {
						open.add(path);
					}
				});
		}
		return pages;
	}

	private static String kind(String path) {
		return path.replaceFirst("^(/plans/)[^/]+(/targets/)[^/]+", "$1*$2*")
			.replaceFirst("^(/figures/)[^/]+/[^/]+/[^/]+", "$1*/*/*")
			.replaceFirst("^(/(?:plans|regions|indicators|sources|accounts|departments)/)[^/*]+", "$1*");
	}

}
