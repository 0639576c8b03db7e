package org.lantu.api;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.LantuProperties;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.answers.ChangeView;
import org.lantu.scoreboard.answers.EditionAnswers;
import org.lantu.scoreboard.answers.EditionView;
import org.lantu.scoreboard.correction.CorrectionAnswers;
import org.lantu.scoreboard.correction.CorrectionView;
import org.lantu.scoreboard.edition.ChangeSelection;
import org.lantu.scoreboard.edition.EditionChange.Kind;
import org.lantu.scoreboard.edition.Since;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which editions there are, what changed since, and what was corrected.
 */
@RestController
class EditionCalls {

	private final Catalogue catalogue;

	private final EditionAnswers answers;

	private final CorrectionAnswers corrections;

	private final ZoneId zone;

	EditionCalls(Catalogue catalogue, EditionAnswers answers, CorrectionAnswers corrections,
			LantuProperties properties) {
		this.corrections = corrections;
		this.catalogue = catalogue;
		this.answers = answers;
		this.zone = properties.zone();
	}

	@GetMapping(path = ApiConfiguration.CALLS + "/editions", produces = { "application/json", "text/csv" })
	List<EditionView> editions() {
		return this.answers.editions();
	}

	@GetMapping(path = ApiConfiguration.CALLS + "/changes", produces = "application/json")
	@Accepts({ "since", "region", "indicator", "kind" })
	List<ChangeView> changes(HttpServletRequest request, Locale locale) {
		List<String> regions = regions(request, locale);
		List<String> indicators = indicators(request, locale);
		Since since = Since.of(NumberParameters.single("since", request.getParameterValues("since")));
		return this.answers.changes(new ChangeSelection(since.edition(), since.instant(this.zone), regions, indicators,
				null, FigureQuery.codes("kind", request.getParameterMap()).stream().map(EditionCalls::kind).toList()));
	}

	@GetMapping(path = ApiConfiguration.CALLS + "/corrections", produces = "application/json")
	@Accepts({ "region", "indicator" })
	List<CorrectionView> corrections(HttpServletRequest request, Locale locale) {
		return this.corrections.corrections(regions(request, locale), indicators(request, locale), locale);
	}

	private List<String> regions(HttpServletRequest request, Locale locale) {
		List<String> regions = FigureQuery.codes("region", request.getParameterMap());
		Codes.regions(this.catalogue.provincesAnd(regions)).requireInFilter(regions, locale);
		return regions;
	}

	private List<String> indicators(HttpServletRequest request, Locale locale) {
		List<String> indicators = FigureQuery.codes("indicator", request.getParameterMap());
		Codes.indicators(this.catalogue.indicators()).requireInFilter(indicators, locale);
		return indicators;
	}

	private static Kind kind(String given) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.name().equalsIgnoreCase(given))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("kind", given, "expected.one-of",
					Stream.of(Kind.values()).map(Kind::name).collect(Collectors.joining(", "))));
	}

}
