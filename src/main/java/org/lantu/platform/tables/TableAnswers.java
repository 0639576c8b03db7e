package org.lantu.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;

import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers with a table in the form that the address names. A workbook says on sheets of
 * its own on what the table rests, and which edition and day it shows.
 */
class TableAnswers implements HandlerMethodReturnValueHandler {

	/** Names of files with other letters are sent in a way of their own. */
	private static final int FIRST_FOREIGN = 0x80;

	private final MessageSource messages;

	private final LocaleResolver languages;

	private final LongSupplier newest;

	/**
	 * Answers.
	 * @param newest the number of the newest edition
	 */
	TableAnswers(MessageSource messages, LocaleResolver languages, LongSupplier newest) {
		this.messages = messages;
		this.languages = languages;
		this.newest = newest;
	}

	@Override
	public boolean supportsReturnType(MethodParameter answer) {
		return answer.getParameterType() == TableFile.class || answer.getParameterType() == TableBook.class;
	}

	@Override
	public void handleReturnValue(@Nullable Object answer, MethodParameter type, ModelAndViewContainer container,
			NativeWebRequest web) throws IOException {
		container.setRequestHandled(true);
		HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
		HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
		TableForm form = TableForm.of(request.getRequestURI());
		if (answer instanceof TableBook book) {
			head(response, book.name(), TableForm.XLSX);
			workbook(book, response.getOutputStream());
			return;
		}
		TableFile file = Objects.requireNonNull((TableFile) answer);
		head(response, file.name(), form);
		if (form == TableForm.XLSX) {
			workbook(file, request, response.getOutputStream());
		}
		else {
			Csv csv = Csv.forPeople(response.getOutputStream());
			file.table().write(csv);
			csv.flush();
		}
	}

	private static void head(HttpServletResponse response, String name, TableForm form) {
		String file = name + "." + form.ending();
		ContentDisposition.Builder attachment = ContentDisposition.attachment();
		response.setContentType(form.type().toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				(file.chars().allMatch((character) -> character < FIRST_FOREIGN) ? attachment.filename(file)
						: attachment.filename(file, StandardCharsets.UTF_8))
					.build()
					.toString());
	}

	private static void workbook(TableBook book, OutputStream output) throws IOException {
		Workbook workbook = new Workbook(output);
		for (Map.Entry<String, TableSheet> sheet : book.sheets().entrySet()) {
			workbook.sheet(sheet.getKey(), sheet.getValue());
		}
		workbook.end();
	}

	private void workbook(TableFile file, HttpServletRequest request, OutputStream output) throws IOException {
		Locale locale = this.languages.resolveLocale(request);
		Workbook workbook = new Workbook(output);
		workbook.sheet(word("table", locale), file.table());
		workbook.sheet(word("notes", locale), file.notes());
		workbook.sheet(word("about", locale), about(file, request, locale));
		workbook.end();
	}

	/** What is shown, of which edition and day, and where the same is shown for ever. */
	private TableSheet about(TableFile file, HttpServletRequest request, Locale locale) {
		AsOf asOf = AsOf.of(request);
		long edition = (asOf.edition() != null) ? asOf.edition() : this.newest.getAsLong();
		return TableSheet.of(List.of(word("about.what", locale), file.title()),
				Arrays.asList(
						List.of(word("about.portal", locale), this.messages.getMessage("brand.name", null, locale)),
						List.of(word("about.edition", locale), edition),
						List.of(word("about.day", locale), asOf.date().toString()),
						List.of(word("about.address", locale), address(file.page(), request, asOf, edition))));
	}

	private static String address(String page, HttpServletRequest request, AsOf asOf, long edition) {
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromContextPath(request).path(page);
		request.getParameterMap().forEach((name, values) -> address.queryParam(name, List.of(values)));
		return address.replaceQueryParam("asOf", asOf.date())
			.replaceQueryParam("edition", edition)
			.encode()
			.build()
			.toUriString();
	}

	private String word(String key, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage("workbook." + key, null, locale));
	}

}
