package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.reading.QuotedNumbers;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.platform.Numbers;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;

/**
 * Holds a claim against its source: the source is on file and no less to be trusted than
 * the one that it takes the place of, and its words give the value.
 */
final class SourceCheck {

	private SourceCheck() {
	}

	static List<Finding> of(FigureKey figure, Claim claim, Indicator indicator, CheckData data) {
		List<Finding> findings = new ArrayList<>();
		String id = claim.source();
		if (id != null) {
			Source source = data.sources().get(id);
			if (source == null) {
				findings.add(Finding.hard(Field.SOURCE, "actuals.check.source.unknown", WrittenText.shown(id)));
			}
			else {
				data.counting(figure, data.today())
					.filter((before) -> lessTrusted(source, data.sources().get(before.source())))
					.ifPresent((before) -> findings.add(lessTrusted(before, data)));
			}
		}
		BigDecimal value = claim.value();
		String quote = claim.quote();
		if (value != null && quote != null && Revision.formula(claim.note()).isEmpty()
				&& !QuotedNumbers.contain(quote, value, claim.bound(), indicator)) {
			findings
				.add(Finding.soft(Field.QUOTE, "actuals.check.quote.value", Numbers.format(value), indicator.unit()));
		}
		return findings;
	}

	private static boolean lessTrusted(Source source, @Nullable Source before) {
		return before != null && source.trust().compareTo(before.trust()) > 0;
	}

	private static Finding lessTrusted(Revision before, CheckData data) {
		return Finding.soft(Field.SOURCE, "actuals.check.source.trust", Numbers.format(before.value()),
				before.datePrecision().format(before.knownOn()),
				Objects.requireNonNull(data.sources().get(before.source())).title());
	}

}
