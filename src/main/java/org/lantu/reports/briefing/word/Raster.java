package org.lantu.reports.briefing.word;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.swing.JComponent;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;

/**
 * A drawing as a picture of 400 dots an inch.
 *
 * @param ratio its height by its width
 */
record Raster(byte[] png, double ratio) {

	private static final int DOTS = 400;

	private static final double INCH = 25.4;

	/** The fonts that are tried before all others that there are. */
	private static final List<String> PREFERRED = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
			"WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "PingFang SC", "Microsoft YaHei");

	/**
	 * Draws it.
	 * @param millimetres how wide it is on paper
	 * @return none where no font of this machine has all characters of its words
	 */
	static Optional<Raster> of(String svg, int millimetres) {
		return font(
				svg.replaceAll("<(?:desc|title)[^>]*>[^<]*</(?:desc|title)>", "").replaceAll("<[^>]*>|&[a-z]+;", ""))
			.map((font) -> draw(svg.replaceFirst("font-family=\"[^\"]*\"", "font-family=\"" + font + "\""),
					millimetres));
	}

	private static Optional<String> font(String words) {
		try {
			List<String> known = Arrays
				.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
			return Stream.concat(PREFERRED.stream().filter(known::contains), known.stream().sorted())
				.filter((family) -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(words.replaceAll("\\s", "")) < 0)
				.findFirst();
		}
		catch (RuntimeException | LinkageError | InternalError ex) {
			// Java without any font, or without what draws
			return Optional.empty();
		}
	}

	private static Raster draw(String svg, int millimetres) {
		SVGDocument drawing = Objects.requireNonNull(new SVGLoader()
			.load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()),
				"The drawing cannot be read");
		FloatSize size = drawing.size();
		int width = (int) Math.round(millimetres / INCH * DOTS);
		double ratio = size.height / size.width;
		BufferedImage picture = new BufferedImage(width, (int) Math.round(width * ratio), BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		pen.scale(width / size.width, width / size.width);
		drawing.render((JComponent) null, pen);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Raster(bytes.toByteArray(), ratio);
	}

}
