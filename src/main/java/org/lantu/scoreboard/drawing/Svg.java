package org.lantu.scoreboard.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.springframework.web.util.HtmlUtils;

/**
 * Writes SVG markup: escapes every text and shortens every number. It is written by hand
 * because chart libraries draw by a script in the browser, or with a look of their own,
 * while a page must be complete without scripts and colour its drawings by its style
 * sheet.
 */
public final class Svg {

	/**
	 * Numbers nearer than this to the middle between two are rounded as they are written.
	 */
	private static final double NEAR = 1e-6;

	private static final double LARGEST = 1e9;

	private static final String MARKUP = "<>&\"'";

	private final StringBuilder markup = new StringBuilder();

	/** Opens an element; attributes are pairs of name and value. */
	public Svg open(String name, Object... attributes) {
		element(name, attributes);
		this.markup.append('>');
		return this;
	}

	/** An element without content. */
	public Svg add(String name, Object... attributes) {
		element(name, attributes);
		this.markup.append("/>");
		return this;
	}

	/** An element with a text. */
	public Svg text(String name, String text, Object... attributes) {
		open(name, attributes);
		this.markup.append(escaped(text));
		return close(name);
	}

	public Svg close(String name) {
		this.markup.append("</").append(name).append('>');
		return this;
	}

	private void element(String name, Object... attributes) {
		this.markup.append('<').append(name);
		for (int i = 0; i + 1 < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			String written = (value instanceof Double number) ? number(number) : escaped(String.valueOf(value));
			this.markup.append(' ').append(attributes[i]).append("=\"").append(written).append('"');
		}
	}

	private static String escaped(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (MARKUP.indexOf(text.charAt(at)) >= 0) {
				return HtmlUtils.htmlEscape(text, "UTF-8");
			}
		}
		return text;
	}

	/** A coordinate with at most one decimal. */
	static String number(double value) {
		double tenfold = Math.abs(value) * 10;
		long tenths = Math.round(tenfold);
		if (!(tenfold <= LARGEST) || Math.abs(tenfold - Math.floor(tenfold) - 0.5) < NEAR) {
			return decimal(value);
		}
		String whole = ((value < 0 && tenths > 0) ? "-" : "") + tenths / 10;
		return (tenths % 10 == 0) ? whole : whole + "." + tenths % 10;
	}

	private static String decimal(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** A share of the width, in per cent. */
	static String percent(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
	}

	/** A line through two points. */
	public static String line(double fromX, double fromY, double toX, double toY) {
		return "M" + number(fromX) + " " + number(fromY) + "L" + number(toX) + " " + number(toY);
	}

	/** Two strokes between two points that are not joined. */
	public static String parting(double fromX, double fromY, double toX, double toY) {
		double x = (fromX + toX) / 2;
		double y = (fromY + toY) / 2;
		return line(x - 3, y + 4, x, y - 4) + line(x, y + 4, x + 3, y - 4);
	}

	@Override
	public String toString() {
		return this.markup.toString();
	}

}
