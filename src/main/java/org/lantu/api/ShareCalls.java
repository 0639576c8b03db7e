package org.lantu.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.platform.AsOf;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.FirstDay;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.answers.ScoreboardAnswers;
import org.lantu.scoreboard.composition.Composition;
import org.lantu.scoreboard.composition.Compositions;
import org.lantu.scoreboard.share.ShareView;
import org.lantu.scoreboard.share.SharedTargets;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers how targets are shared out, and what those of all provinces come to.
 */
@RestController
@RequestMapping(path = ApiConfiguration.CALLS, produces = { "application/json", "text/csv" })
class ShareCalls {

	private final ScoreboardAnswers answers;

	private final SharedTargets shares;

	private final Compositions compositions;

	private final Catalogue catalogue;

	private final FirstDay firstDay;

	ShareCalls(ScoreboardAnswers answers, SharedTargets shares, Compositions compositions, Catalogue catalogue,
			FirstDay firstDay) {
		this.answers = answers;
		this.shares = shares;
		this.compositions = compositions;
		this.catalogue = catalogue;
		this.firstDay = firstDay;
	}

	@GetMapping("/plans/{code}/shares")
	List<ShareView> shares(@PathVariable String code, AsOf asOf, Locale locale) {
		this.answers.requirePlan(code, locale);
		return this.shares.rows(code, asOf.date());
	}

	@GetMapping("/compositions/{indicator}")
	@Accepts("year")
	List<CompositionRow> composition(@PathVariable String indicator, HttpServletRequest request, AsOf asOf,
			Locale locale) {
		Codes.indicators(this.catalogue.indicators()).requireInPath(indicator, locale);
		String given = NumberParameters.single("year", request.getParameterValues("year"));
		Indicator known = this.catalogue.indicators().get(indicator);
		if (known == null || !Composition.possible(known)) {
			throw new BadParameterException("indicator", indicator, "expected.api.summable");
		}
		Board board = this.compositions.board(known, asOf.date());
		return Stream
			.ofNullable((given != null) ? Integer.valueOf(NumberParameters.year("year", given, this.firstDay))
					: Compositions.fullest(Compositions.years(board)).orElse(null))
			.map((year) -> this.compositions.of(board, known, year))
			.flatMap((composition) -> Stream.concat(Stream.of(composition.nation()), composition.provinces().stream())
				.map((part) -> CompositionRow.of(composition, part)))
			.toList();
	}

}
