package org.lantu.platform.tables;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * As what a table is written.
 */
enum TableForm {

	CSV(new MediaType(Csv.TYPE, StandardCharsets.UTF_8)),

	XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

	private final MediaType type;

	TableForm(MediaType type) {
		this.type = type;
	}

	/** The form that an address names by its ending. */
	static TableForm of(String path) {
		return XLSX.ending().equals(UriUtils.extractFileExtension(path)) ? XLSX : CSV;
	}

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	MediaType type() {
		return this.type;
	}

}
