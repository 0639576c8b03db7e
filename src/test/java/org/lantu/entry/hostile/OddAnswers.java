package org.lantu.entry.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with answers to odd texts: failures, words of the inside, another
 * language than the reader's.
 */
class OddAnswers {

	/** As a message looks that is in no bundle. */
	private static final Pattern NO_MESSAGE = Pattern.compile("\\?\\?[a-z][\\w.-]+_(?:zh|en)\\?\\?");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private final List<String> wrong = new ArrayList<>();

	/**
	 * Looks at one.
	 * @param what what was answered
	 * @param language the reader's; nothing where nobody knows it yet
	 */
	void judge(String what, HttpResponse<String> answer, String language) {
		int status = answer.statusCode();
		String body = answer.body();
		if (status >= 500 || body.contains("Exception") || NO_MESSAGE.matcher(body).find()) {
			this.wrong.add(status + " " + what + "\n" + body.substring(0, Math.min(300, body.length())));
		}
		String type = answer.headers().firstValue("Content-Type").orElse("");
		if (status >= 400 && type.contains("html") && !language.isEmpty()
				&& !body.contains("<html lang=\"" + (language.equals("zh") ? "zh-CN" : "en"))) {
			this.wrong.add(status + " in another language than " + language + ": " + what);
		}
		if (status >= 400 && type.contains("json") && !language.isEmpty()) {
			String title = found("\"title\":\"([^\"]*)\"", body);
			if (title.isEmpty() || HAN.matcher(title).find() != language.equals("zh")) {
				this.wrong.add(status + " titled " + title + " for " + language + ": " + what);
			}
		}
	}

	void wrong(String what) {
		this.wrong.add(what);
	}

	List<String> wrong() {
		return this.wrong;
	}

	static String found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}

}
