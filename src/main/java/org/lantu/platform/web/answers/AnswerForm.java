package org.lantu.platform.web.answers;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.util.UriUtils;

/**
 * What those who ask for an address can read: whoever asks for a script gets no page.
 */
public enum AnswerForm {

	/** A page for people. */
	PAGE("text", "html"),

	/** A document for programs (RFC 9457). */
	DOCUMENT("application", "problem+json"),

	/** Plain text: for whatever is neither a page nor read by programs of ours. */
	TEXT("text", "plain"),

	/** A script that does nothing. */
	SCRIPT("text", "javascript"),

	/** A style sheet that changes nothing. */
	STYLE("text", "css");

	private final MediaType type;

	AnswerForm(String type, String subtype) {
		this.type = new MediaType(type, subtype, StandardCharsets.UTF_8);
	}

	/**
	 * The form of an address.
	 * @param path its path
	 */
	public static AnswerForm of(String path) {
		String ending = UriUtils.extractFileExtension(path);
		return MediaTypeFactory.getMediaType("file." + ((ending != null) ? ending : ""))
			.map(MediaType::getSubtype)
			.map(AnswerForm::ofSubtype)
			.orElse(PAGE);
	}

	private static AnswerForm ofSubtype(String subtype) {
		return switch (subtype) {
			case "html" -> PAGE;
			case "javascript" -> SCRIPT;
			case "css" -> STYLE;
			default -> subtype.endsWith("json") ? DOCUMENT : TEXT;
		};
	}

	public MediaType type() {
		return this.type;
	}

	/**
	 * Says something in this form, other than as a page or a document.
	 * @param title words of the portal's own, good for a comment
	 * @param text what more there is to say, in plain text only
	 */
	public String say(String title, String text) {
		return switch (this) {
			case SCRIPT, STYLE -> "/* " + title + " */\n";
			default -> title + "\n\n" + text + "\n";
		};
	}

}
