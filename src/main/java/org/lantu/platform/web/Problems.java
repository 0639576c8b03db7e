package org.lantu.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadContentException;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.Excerpt;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Refusal;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.requests.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says in the visitor's language what went wrong, and records what is our own fault.
 */
class Problems {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 503);

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	Problem of(Throwable fault, HttpServletRequest request, Locale locale) {
		if (fault instanceof BadParameterException bad) {
			return badParameter(bad, request, locale);
		}
		if (fault instanceof BadContentException bad) {
			return badContent(bad, locale);
		}
		if (fault instanceof NotFoundException missing) {
			return notFound(missing, locale);
		}
		if (fault instanceof MethodArgumentTypeMismatchException mismatch) {
			return badParameter(
					new BadParameterException(mismatch.getName(), String.valueOf(mismatch.getValue()), "expected.type"),
					request, locale);
		}
		if (fault instanceof MissingServletRequestParameterException missing) {
			return badParameter(new BadParameterException(missing.getParameterName(), null, "expected.present"),
					request, locale);
		}
		Optional<DatabaseFault> behind = DatabaseFault.behind(fault);
		return behind.isPresent() ? ofDatabase(behind.get(), fault, request, locale)
				: ofStatus(status(fault), fault, request, locale);
	}

	/** No fault of the portal's: a line of the log, without where it came to light. */
	private Problem ofDatabase(DatabaseFault behind, Throwable fault, HttpServletRequest request, Locale locale) {
		logger.warn("Reference {}: {} {} was answered with 503: {}", RequestId.of(request), request.getMethod(),
				Excerpt.shown(Frames.path(request)), Excerpt.shown(String.valueOf(fault.getMessage())));
		return Problem.of(503, text("problem." + behind.word() + ".title", locale),
				text("problem." + behind.word() + ".detail", locale));
	}

	Problem ofStatus(int status, @Nullable Throwable fault, HttpServletRequest request, Locale locale) {
		int worded = WORDED.contains(status) ? status : (status >= 500) ? 500 : 400;
		String argument = (status == 405) ? request.getMethod() : Frames.path(request);
		String word = Refusal.word(request, worded);
		Problem problem = Problem.of(status, text("problem." + word + ".title", locale),
				text("problem." + word + ".detail", locale, Excerpt.shown(argument)));
		boolean refused = !word.equals(String.valueOf(worded));
		return (status >= 500 && !refused) ? recorded(problem, fault, request) : problem;
	}

	/**
	 * All that is told of a problem, in sentences.
	 */
	String inFull(Problem problem, Locale locale) {
		StringBuilder sentences = new StringBuilder(problem.detail());
		if (problem.expected() != null) {
			sentences.append(' ').append(problem.expected());
		}
		if (!problem.near().isEmpty()) {
			sentences.append(' ')
				.append(text("problem.near.list", locale,
						problem.near().stream().map((near) -> near.label()).collect(Collectors.joining(", "))));
		}
		return sentences.toString();
	}

	/** Under what the log tells of it. */
	String reference(HttpServletRequest request, Locale locale) {
		return text("problem.reference", locale, RequestId.of(request));
	}

	private Problem badParameter(BadParameterException bad, HttpServletRequest request, Locale locale) {
		String parameter = Excerpt.shown(bad.parameter());
		String detail = (bad.value() != null)
				? text("problem.bad-parameter.detail", locale, parameter, Excerpt.shown(bad.value()))
				: text("problem.bad-parameter.missing", locale, parameter);
		if (bad.parameter().equals(ViewInterceptor.WHOLE_QUERY)) {
			detail = text("problem.bad-query.detail", locale);
		}
		return new Problem(400, text("problem.bad-parameter.title", locale), detail,
				text(bad.expected(), locale, bad.arguments().toArray()), parameter,
				Query.of(request).without(Set.of(bad.parameter())).href(), List.of(), List.of());
	}

	private Problem badContent(BadContentException bad, Locale locale) {
		List<Problem.Fault> faults = bad.faults()
			.stream()
			.map((fault) -> new Problem.Fault(fault.pointer(),
					text(fault.message(), locale, fault.arguments().toArray())))
			.toList();
		Problem.Fault first = faults.get(0);
		String where = first.pointer().isEmpty() ? first.message()
				: text("problem.bad-content.where", locale, first.pointer(), first.message());
		return new Problem(bad.status(), text("problem." + bad.status() + ".title", locale),
				text((faults.size() == 1) ? "problem.bad-content.one" : "problem.bad-content.many", locale, where,
						String.valueOf(faults.size())),
				null, null, null, List.of(), faults);
	}

	private Problem notFound(NotFoundException missing, Locale locale) {
		String code = Excerpt.shown(missing.code());
		Object[] arguments = Stream.concat(Stream.of(code), missing.arguments().stream()).toArray();
		String detail = this.messages.getMessage("not-found." + missing.kind(), arguments, null, locale);
		return new Problem(404, text("problem.404.title", locale),
				(detail != null) ? detail : text("not-found.other", locale, code), null, null, null,
				missing.suggestions(), List.of());
	}

	private static Problem recorded(Problem problem, @Nullable Throwable fault, HttpServletRequest request) {
		logger.error("Reference {}: {} {} was answered with {}", RequestId.of(request), request.getMethod(),
				Excerpt.shown(Frames.path(request)), problem.status(), fault);
		return problem;
	}

	/**
	 * The status that a fault stands for. The container refuses parameters that it cannot
	 * decode by a type of its own, known by its name only.
	 */
	private static int status(Throwable fault) {
		if (fault instanceof ErrorResponse response) {
			return response.getStatusCode().value();
		}
		if (fault instanceof HttpMessageNotReadableException
				|| fault.getClass().getSimpleName().equals("InvalidParameterException")) {
			return 400;
		}
		ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(fault.getClass(), ResponseStatus.class);
		return (status != null) ? status.code().value() : 500;
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
