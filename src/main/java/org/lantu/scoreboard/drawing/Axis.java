package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.lantu.platform.Numbers;

/**
 * Round ticks for a range of values: steps of 1, 2 or 5 times a power of ten.
 *
 * @param ticks ascending; the first is at or below the range, the last at or above it
 * @param decimals what a label needs to tell two ticks apart
 */
public record Axis(List<BigDecimal> ticks, int decimals) {

	public static Axis over(double low, double high, int most) {
		return over(low, high, most, Integer.MAX_VALUE);
	}

	/** An axis whose ticks have no more decimals than the values themselves. */
	static Axis over(double low, double high, int most, int finest) {
		double bottom = low;
		double top = high;
		if (top <= bottom) {
			double half = (bottom == 0) ? 1 : Math.abs(bottom) / 10;
			bottom -= half;
			top += half;
		}
		BigDecimal step = step((top - bottom) / Math.max(2, most));
		if (step.stripTrailingZeros().scale() > finest) {
			step = BigDecimal.ONE.scaleByPowerOfTen(-finest);
		}
		while (count(bottom, top, step.doubleValue()) > Math.max(3, most)) {
			step = step(step.doubleValue() * 1.5);
		}
		BigDecimal tick = step.multiply(BigDecimal.valueOf(Math.floor(bottom / step.doubleValue() + 1e-9)));
		List<BigDecimal> ticks = new ArrayList<>();
		ticks.add(tick);
		while (tick.doubleValue() < top - step.doubleValue() * 1e-9) {
			tick = tick.add(step);
			ticks.add(tick);
		}
		return new Axis(ticks, Math.max(0, step.stripTrailingZeros().scale()));
	}

	private static double count(double bottom, double top, double step) {
		return Math.ceil(top / step - 1e-9) - Math.floor(bottom / step + 1e-9) + 1;
	}

	private static BigDecimal step(double raw) {
		int power = (int) Math.floor(Math.log10(raw));
		BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
		for (int factor : new int[] { 1, 2, 5 }) {
			BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
			if (step.doubleValue() >= raw * (1 - 1e-9)) {
				return step;
			}
		}
		return unit.multiply(BigDecimal.TEN);
	}

	public double low() {
		return this.ticks.get(0).doubleValue();
	}

	public double high() {
		return this.ticks.get(this.ticks.size() - 1).doubleValue();
	}

	/** A tick as the axis has it. */
	public String text(int tick) {
		return Numbers.format(this.ticks.get(tick).setScale(this.decimals, RoundingMode.HALF_UP));
	}

}
