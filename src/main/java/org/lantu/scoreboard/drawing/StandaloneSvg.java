package org.lantu.scoreboard.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Makes a drawing a file of its own: what the page's style sheets say of its classes, in
 * light colours, becomes attributes, which no content policy refuses.
 */
public final class StandaloneSvg {

	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

	private static final Pattern SELECTOR = Pattern.compile("(?:\\.chart )?\\.([\\w-]+)");

	private static final Pattern VARIABLE = Pattern.compile("var\\((--lt-[\\w-]+)\\)");

	private static final Pattern CLASS = Pattern.compile(" class=\"([^\"]*)\"");

	private static final Set<String> KNOWN = Set.of("fill", "fill-opacity", "stroke", "stroke-width",
			"stroke-dasharray", "stroke-linejoin", "paint-order", "font-size", "font-weight", "text-anchor");

	private static final String FONTS = "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif";

	private static final StandaloneSvg SHEETS = new StandaloneSvg();

	private final Map<String, String> tokens = new LinkedHashMap<>();

	private final List<Rule> rules = new ArrayList<>();

	private record Rule(String type, Map<String, String> attributes) {
	}

	private StandaloneSvg() {
		String sheets = (read("static/css/tokens.css") + read("static/css/chart.css")).replaceAll("(?s)/\\*.*?\\*/",
				"");
		Matcher root = Pattern.compile(":root\\s*\\{([^}]*)}").matcher(sheets);
		if (root.find()) {
			this.tokens.putAll(declarations(root.group(1)));
		}
		Matcher rule = RULE.matcher(sheets);
		while (rule.find()) {
			Map<String, String> attributes = declarations(rule.group(2));
			attributes.keySet().retainAll(KNOWN);
			attributes.replaceAll((name, value) -> resolved(value));
			for (String selector : rule.group(1).split(",")) {
				Matcher type = SELECTOR.matcher(selector.strip());
				if (type.matches() && !attributes.isEmpty()) {
					this.rules.add(new Rule(type.group(1), attributes));
				}
			}
		}
	}

	/**
	 * A drawing with its heading above and where it comes from below.
	 * @param drawing a drawing 920 wide and 380 high
	 */
	public static String of(String drawing, String heading, String origin) {
		String inner = SHEETS.styled(drawing.replaceFirst("^<svg[^>]*>", "").replaceFirst("</svg>$", ""));
		Svg svg = new Svg()
			.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 960 470", "width", 960, "height", 470,
					"font-family", FONTS)
			.add("rect", "width", 960, "height", 470, "fill", SHEETS.tokens.getOrDefault("--lt-paper", "#fff"));
		svg.text("text", heading, "x", 20, "y", 30, "font-size", 16, "font-weight", 600, "fill",
				SHEETS.tokens.getOrDefault("--lt-ink", "#000"));
		svg.text("text", origin, "x", 20, "y", 456, "font-size", 11, "fill",
				SHEETS.tokens.getOrDefault("--lt-ink-2", "#000"));
		String shell = svg.close("svg").toString();
		return shell.replaceFirst("</svg>$",
				Matcher.quoteReplacement("<g transform=\"translate(20 48)\">" + inner + "</g></svg>"));
	}

	/** A drawing alone, as large as it was drawn. */
	public static String bare(String drawing) {
		return SHEETS.styled(drawing)
			.replaceFirst("^<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"" + FONTS + "\"");
	}

	private String styled(String drawing) {
		return CLASS.matcher(drawing).replaceAll((found) -> Matcher.quoteReplacement(attributes(found.group(1))));
	}

	private String attributes(String types) {
		Set<String> wanted = Set.of(types.split(" "));
		Map<String, String> attributes = new LinkedHashMap<>();
		this.rules.stream()
			.filter((rule) -> wanted.contains(rule.type()))
			.forEach((rule) -> attributes.putAll(rule.attributes()));
		StringBuilder text = new StringBuilder();
		attributes.forEach((name, value) -> text.append(' ').append(name).append("=\"").append(value).append('"'));
		return text.toString();
	}

	private String resolved(String value) {
		return VARIABLE.matcher(value)
			.replaceAll((found) -> Matcher.quoteReplacement(this.tokens.getOrDefault(found.group(1), "none")));
	}

	private static Map<String, String> declarations(String block) {
		Map<String, String> declarations = new LinkedHashMap<>();
		for (String declaration : block.split(";")) {
			int colon = declaration.indexOf(':');
			if (colon > 0) {
				declarations.put(declaration.substring(0, colon).strip(),
						declaration.substring(colon + 1).replace("!important", "").strip());
			}
		}
		return declarations;
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
