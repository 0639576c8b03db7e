package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.Finding.Fix;
import org.lantu.platform.Numbers;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;

/**
 * Holds a value against the nearest year: an unusual change is questioned, and where
 * another unit would explain it, that is what is asked. A value that another year has to
 * the digit is questioned as well.
 */
final class ChangeCheck {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 10;

	/** Numbers of fewer digits, and round ones, come again by themselves. */
	private static final int TELLING_DIGITS = 3;

	/** By how many powers of ten slips are made; the likelier first. */
	private static final int[] SLIPS = { 4, -4, 2, -2, 1, -1, 8, -8, 3, -3 };

	private final Indicator indicator;

	private final BigDecimal value;

	private final OtherYear before;

	private final BigDecimal warnPercent;

	/** The usual change as a factor: 100 % is double or half. */
	private final BigDecimal usualFactor;

	private ChangeCheck(Indicator indicator, BigDecimal value, OtherYear before, BigDecimal warnPercent) {
		this.indicator = indicator;
		this.value = value;
		this.before = before;
		this.warnPercent = warnPercent;
		this.usualFactor = BigDecimal.ONE.add(warnPercent.movePointLeft(2));
	}

	/**
	 * What is unusual beside what is published, else beside what is on its way.
	 * @param years what other years of the series have
	 */
	static List<Finding> of(FigureKey figure, Claim claim, Indicator indicator, List<OtherYear> years) {
		BigDecimal value = claim.value();
		if (value == null) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		Map<Boolean, List<OtherYear>> byState = years.stream().collect(Collectors.partitioningBy(OtherYear::published));
		Stream.of(true, false)
			.flatMap((published) -> OtherYears.nearest(figure, byState.getOrDefault(published, List.of())).stream())
			.flatMap((before) -> change(figure, value, indicator, before).stream())
			.findFirst()
			.ifPresent(findings::add);
		if (!indicator.rank() && telling(value) >= TELLING_DIGITS) {
			BigDecimal amount = value.stripTrailingZeros();
			years.stream()
				.filter((other) -> other.amount().equals(amount))
				.max(Comparator.comparing(OtherYear::year))
				.ifPresent((same) -> findings.add(Finding.soft(Field.VALUE, "actuals.check.same",
						String.valueOf(same.year()), same.told(), indicator.unit())));
		}
		return findings;
	}

	private static int telling(BigDecimal value) {
		return (value.scale() > 0) ? value.precision() : value.stripTrailingZeros().precision();
	}

	private static Optional<Finding> change(FigureKey figure, BigDecimal value, Indicator indicator, OtherYear before) {
		BigDecimal percent = indicator.warnPercent();
		if (percent == null || before.value().signum() <= 0) {
			return Optional.empty();
		}
		BigDecimal years = BigDecimal.valueOf(Math.abs(figure.year() - before.year()));
		return new ChangeCheck(indicator, value, before, percent.multiply(years)).find();
	}

	private Optional<Finding> find() {
		if (this.value.signum() > 0 && near(this.value)) {
			return Optional.empty();
		}
		Optional<Finding> slip = (this.value.signum() > 0) ? slip() : Optional.empty();
		return slip.isPresent() ? slip : unusual();
	}

	private Optional<Finding> unusual() {
		BigDecimal change = this.value.subtract(this.before.value())
			.multiply(HUNDRED)
			.divide(this.before.value(), 1, RoundingMode.HALF_UP);
		if (this.value.signum() > 0 && change.abs().compareTo(this.warnPercent) <= 0) {
			return Optional.empty();
		}
		return Optional.of(Finding.soft(Field.VALUE, "actuals.check.change", year(), this.before.told(),
				this.indicator.unit(), ((change.signum() > 0) ? "+" : "") + Numbers.format(change),
				Numbers.format(this.warnPercent.setScale(0, RoundingMode.HALF_UP))));
	}

	private Optional<Finding> slip() {
		return Arrays.stream(SLIPS)
			.boxed()
			.filter((power) -> near(this.value.scaleByPowerOfTen(power)) && possible(value(power)))
			.min(Comparator.comparing((Integer power) -> distance(value(power))))
			.map(this::slip);
	}

	private Finding slip(int power) {
		BigDecimal meant = value(power);
		Bilingual typedIn = slippedUnit(-power);
		String ratio = Numbers.format(this.value.divide(this.before.value(), MathContext.DECIMAL32)
			.round(new MathContext(2))
			.stripTrailingZeros());
		Object[] common = { Numbers.format(this.value), year(), this.before.told(), this.indicator.unit(), ratio,
				Numbers.format(meant) };
		Finding finding;
		if (typedIn != null) {
			Object[] withUnit = Arrays.copyOf(common, common.length + 1);
			withUnit[common.length] = typedIn;
			finding = Finding.soft(Field.VALUE, "actuals.check.slip.unit", withUnit);
		}
		else {
			finding = Finding.soft(Field.VALUE, "actuals.check.slip.point", common);
		}
		return finding.with(new Fix(Field.VALUE, meant.toPlainString()));
	}

	/** The unit in which the value was probably typed, if it has a name. */
	private @Nullable Bilingual slippedUnit(int power) {
		String zh = Objects.requireNonNullElse(this.indicator.unit().zh(), "");
		String en = Objects.requireNonNullElse(this.indicator.unit().en(), "");
		if (zh.equals("亿元")) {
			return switch (power) {
				case 4 -> new Bilingual("万元", "10,000 CNY");
				case 8 -> new Bilingual("元", "CNY");
				case -4 -> new Bilingual("万亿元", "trillion CNY");
				default -> null;
			};
		}
		if (this.indicator.percent()) {
			return (power == -2) ? new Bilingual("小数（1 = 100%）", "fractions (1 = 100%)") : null;
		}
		return (power == -4) ? new Bilingual("万" + zh, "10,000 " + en) : null;
	}

	private String year() {
		return String.valueOf(this.before.year());
	}

	/** The value with its point moved; trailing zeros that the move made are dropped. */
	private BigDecimal value(int power) {
		BigDecimal moved = this.value.scaleByPowerOfTen(power).stripTrailingZeros();
		return moved.setScale(Math.max(moved.scale(), 0));
	}

	private boolean possible(BigDecimal meant) {
		BigDecimal maximum = this.indicator.maximum();
		return (maximum == null || meant.compareTo(maximum) <= 0)
				&& (this.indicator.decimals() > 0 || meant.scale() == 0);
	}

	/** Within the usual change. */
	private boolean near(BigDecimal other) {
		BigDecimal smaller = other.min(this.before.value());
		return other.max(this.before.value()).compareTo(smaller.multiply(this.usualFactor)) <= 0;
	}

	/** How many times the one is the other, the larger over the smaller. */
	private BigDecimal distance(BigDecimal other) {
		BigDecimal larger = other.max(this.before.value());
		BigDecimal smaller = other.min(this.before.value());
		return larger.divide(smaller, SCALE, RoundingMode.HALF_UP);
	}

}
