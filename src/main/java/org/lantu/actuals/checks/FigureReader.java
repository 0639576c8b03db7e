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
import org.lantu.actuals.checks.reading.Reading;
import org.lantu.actuals.checks.reading.TypedNumber;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.platform.Numbers;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Indicator;

/**
 * Reads one typed figure of a known indicator, and finds what can be seen in it alone.
 */
final class FigureReader {

	/** The question about more decimals than usual, which a whole table can share. */
	private static final String DECIMALS = "actuals.check.value.decimals";

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
		Reading.Number number = number(TypedNumber.read(this.typed.value(), this.indicator));
		ObsStatus status = status((number != null) ? number.status() : null);
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
				(known != null) ? known.precision() : DatePrecision.DAY,
				this.typed.revised() || (number != null && number.revised()), text(this.typed.note(), Field.NOTE),
				text(this.typed.reason(), Field.REASON));
	}

	/** The number; {@code null} where there is none that can be relied on. */
	private Reading.@Nullable Number number(Reading reading) {
		if (reading instanceof Reading.Number number) {
			checkRange(number.value());
			return number;
		}
		if (reading instanceof Reading.Blank) {
			this.findings.add(Finding.missing(Field.VALUE, "actuals.check.value.missing", this.indicator.unit()));
		}
		else if (reading instanceof Reading.Refused refused) {
			this.findings.add(refusal(refused));
		}
		return null;
	}

	private static Finding refusal(Reading.Refused refused) {
		Finding finding = Finding.hard(Field.VALUE, "actuals.typed." + refused.reason(), refused.shown(),
				refused.unit());
		String instead = refused.instead();
		return (instead != null) ? finding.with(new Finding.Fix(Field.VALUE, instead)) : finding;
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
			this.findings.add(Finding.soft(Field.VALUE, DECIMALS, Numbers.format(value),
					String.valueOf(this.indicator.decimals()), this.indicator.name()));
		}
	}

	/** A mark beside the number outweighs the list's A, and must not contradict E. */
	private ObsStatus status(@Nullable ObsStatus said) {
		ObsStatus chosen = choice(ObsStatus.class, this.typed.status(), ObsStatus.A, Field.STATUS);
		if (said != null && said != chosen && chosen != ObsStatus.A) {
			this.findings.add(Finding.hard(Field.STATUS, "actuals.check.status.contradiction",
					WrittenText.shown(this.typed.value())));
		}
		return (said != null) ? said : chosen;
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
					WrittenText.shown(this.typed.value())));
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
					WrittenText.shown(this.typed.knownOn())));
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
					WrittenText.shown(this.typed.knownOn())));
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
				this.findings.add(Finding.hard(field, "actuals.check.choice", WrittenText.shown(text),
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
