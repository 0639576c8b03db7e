package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.platform.Numbers;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Indicator;

/**
 * Reads one typed figure of a known indicator, and finds what can be seen in it alone.
 */
final class FigureReader {

	private static final int LONGEST_TEXT = 4000;

	private final TypedFigure typed;

	private final Indicator indicator;

	private final LocalDate today;

	private final int firstYear;

	private final List<Finding> findings = new ArrayList<>();

	FigureReader(TypedFigure typed, Indicator indicator, CheckData data) {
		this.typed = typed;
		this.indicator = indicator;
		this.today = data.today();
		this.firstYear = data.firstYear();
	}

	List<Finding> findings() {
		return this.findings;
	}

	Claim read() {
		Reading reading = TypedNumber.read(this.typed.value(), this.indicator);
		Reading.Number number = (reading instanceof Reading.Number found) ? found : null;
		if (reading instanceof Reading.Refused refused) {
			this.findings.add(new Finding(Finding.Severity.HARD, Field.VALUE, refused.why(), null));
		}
		else if (number == null) {
			this.findings.add(Finding.missing(Field.VALUE, "actuals.check.value.missing", this.indicator.unit()));
		}
		else {
			checkRange(number.value());
		}
		ObsStatus status = choice(ObsStatus.class, this.typed.status(), ObsStatus.A, Field.STATUS);
		TypedDate known = knownOn(status);
		String quote = text(this.typed.quote(), Field.QUOTE);
		if (quote == null) {
			this.findings.add(Finding.missing(Field.QUOTE, "actuals.check.quote.missing"));
		}
		String source = text(this.typed.source(), Field.SOURCE);
		if (source == null) {
			this.findings.add(Finding.missing(Field.SOURCE, "actuals.check.source.missing"));
		}
		return new Claim((number != null) ? number.value() : null, status,
				bound((number != null) ? number.bound() : null), source, quote, (known != null) ? known.date() : null,
				(known != null) ? known.precision() : DatePrecision.DAY, this.typed.revised(),
				text(this.typed.note(), Field.NOTE), text(this.typed.reason(), Field.REASON));
	}

	private void checkRange(BigDecimal value) {
		BigDecimal minimum = this.indicator.minimum();
		BigDecimal maximum = this.indicator.maximum();
		if (minimum != null && value.compareTo(minimum) < 0) {
			boolean negative = value.signum() < 0 && minimum.signum() == 0;
			this.findings
				.add(Finding.hard(Field.VALUE, negative ? "actuals.check.value.negative" : "actuals.check.value.below",
						Numbers.format(value), Numbers.format(minimum), this.indicator.name()));
		}
		else if (maximum != null && value.compareTo(maximum) > 0) {
			this.findings.add(Finding.hard(Field.VALUE, "actuals.check.value.above", Numbers.format(value),
					Numbers.format(maximum), this.indicator.name()));
		}
		if (value.stripTrailingZeros().scale() > this.indicator.decimals()) {
			this.findings.add(Finding.soft(Field.VALUE, "actuals.check.value.decimals", Numbers.format(value),
					String.valueOf(this.indicator.decimals()), this.indicator.name()));
		}
	}

	/**
	 * A word beside the number outweighs the list's EXACT, and must not contradict
	 * another choice.
	 */
	private Bound bound(@Nullable Bound said) {
		Bound chosen = choice(Bound.class, this.typed.bound(), Bound.EXACT, Field.BOUND);
		if (said == null || said == chosen || chosen == Bound.EXACT) {
			return (said != null) ? said : chosen;
		}
		if (said != Bound.APPROXIMATE) {
			this.findings.add(Finding.hard(Field.BOUND, "actuals.check.bound.contradiction",
					TypedText.shown(this.typed.value())));
		}
		return chosen;
	}

	private @Nullable TypedDate knownOn(ObsStatus status) {
		if (this.typed.knownOn().isBlank()) {
			this.findings.add(Finding.missing(Field.KNOWN_ON, "actuals.check.known-on.missing"));
			return null;
		}
		Optional<TypedDate> read = TypedDate.read(this.typed.knownOn(), this.today);
		if (read.isEmpty()) {
			this.findings.add(Finding.hard(Field.KNOWN_ON, "actuals.check.known-on.unreadable",
					TypedText.shown(this.typed.knownOn())));
			return null;
		}
		LocalDate date = read.get().date();
		int year = this.typed.figure().year();
		if (date.isAfter(this.today)) {
			this.findings.add(Finding.hard(Field.KNOWN_ON, "actuals.check.known-on.future", date.toString(),
					this.today.toString()));
		}
		else if (date.getYear() < year && status != ObsStatus.E) {
			this.findings.add(Finding.hard(Field.KNOWN_ON, "actuals.check.known-on.before-year", date.toString(),
					String.valueOf(year)));
		}
		else if (date.getYear() < this.firstYear) {
			this.findings.add(Finding.hard(Field.KNOWN_ON, "actuals.check.known-on.unreadable",
					TypedText.shown(this.typed.knownOn())));
		}
		return read.get();
	}

	private <E extends Enum<E>> E choice(Class<E> type, String text, E otherwise, Field field) {
		String wanted = text.strip().toUpperCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return otherwise;
		}
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(wanted))
			.findFirst()
			.orElseGet(() -> {
				this.findings.add(Finding.hard(field, "actuals.check.choice", TypedText.shown(text),
						String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
				return otherwise;
			});
	}

	/** The text, or {@code null} where there is nothing in it but space. */
	private @Nullable String text(String text, Field field) {
		Optional<Finding> unfit = TypedText.unfit(text, LONGEST_TEXT, field);
		unfit.ifPresent(this.findings::add);
		return (unfit.isPresent() || text.isBlank()) ? null : text.strip();
	}

}
