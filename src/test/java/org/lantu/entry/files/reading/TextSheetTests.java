package org.lantu.entry.files.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Texts as people and programs write them: with titles, notes and rows that end early.
 */
class TextSheetTests {

	@TempDir
	private Path folder;

	private List<ReadSheet.Line> read(String text) {
		return read(text, StandardCharsets.UTF_8);
	}

	private List<ReadSheet.Line> read(String text, Charset charset) {
		List<ReadSheet.Line> lines = new ArrayList<>();
		try {
			TableFiles.read(Files.write(this.folder.resolve("file"), text.getBytes(charset)), new SheetReader() {
				@Override
				public void sheet(String name, boolean hidden) {
					assertThat(lines).isEmpty();
				}

				@Override
				public void line(ReadSheet.Line line) {
					lines.add(line);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return lines;
	}

	private List<Object> refused(String text) {
		return catchThrowableOfType(RefusedFileException.class, () -> read(text)).arguments();
	}

	@Test
	void titlesAndNotesMayBeShort() {
		assertThat(read("""
				R&D,
				2021 to 2022
				region,2021,2022
				Henan,1018.84,1143.26
				Note: 2022 is provisional
				Note: a, b, c, d, e
				""")).extracting(ReadSheet.Line::cells, ReadSheet.Line::remarks)
			.hasSize(6)
			.allSatisfy((line) -> assertThat(line.toList().get(1)).isEqualTo(Map.of()));
	}

	/** Programs leave blank cells at the end of a row away. */
	@Test
	void remarksThatARowEndsEarly() {
		assertThat(read("region,2021,2022\nHenan,1018.84\nHubei,1160.22,1254.68\n")).extracting(ReadSheet.Line::remarks)
			.containsExactly(Map.of(), Map.of(2, List.of("short")), Map.of());
	}

	@Test
	void namesTheRowThatHasMoreCellsThanTheHeads() {
		assertThat(refused(
				"2021,to 2022\nregion,2021,2022\n\nHenan,1,018.84,1143.26\nHubei,1160.22,1,254.68\nHunan,3,4\n"))
			.containsExactly("4", "4", "3");
		assertThat(refused("region,2021,2022\nHenan,1,143.26,1.86\n")).containsExactly("2", "4", "3");
	}

	/** What the first rows say of the heads holds for those far below. */
	@Test
	void namesSuchARowFarBelow() {
		assertThat(refused("region,2021\n" + "Henan,1.86\n".repeat(500) + "Henan,1,018.84\n")).containsExactly("502",
				"3", "2");
	}

	/** A mark that is open is told where it begins, one within a word is no mark. */
	@Test
	void namesTheQuotationThatIsOpen() {
		assertThat(refused("a,b\r\n\"1\r\n2\",3\r\nc,\"4\r\n5,6\r\n" + "7,8\r\n".repeat(2000))).containsExactly("4");
		assertThat(refused("a,b\n\"x\"\"y\",3\n\"4\" ,5\n")).containsExactly("3");
		assertThat(read("a,b\n5\" disk,3\n\"x\"\"y\",4\n")).extracting(ReadSheet.Line::cells)
			.containsExactly(List.of("a", "b"), List.of("5\" disk", "3"), List.of("x\"y", "4"));
	}

	/** A text in UTF-16 may have lost its mark. */
	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE" })
	void findsTheEncoding(String charset) {
		assertThat(read("地区,2022\n河南,1143.26\n", Charset.forName(charset))).extracting(ReadSheet.Line::cells)
			.containsExactly(List.of("地区", "2022"), List.of("河南", "1143.26"));
	}

}
