package org.lantu.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.Suggestion;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.requests.RequestId;
import org.lantu.platform.web.answers.AnswerForm;
import org.lantu.platform.web.answers.FailedPage;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers with a problem: a page for visitors, an RFC 9457 document for calls of the API,
 * and what can be read as such where a script, a style sheet or another file was asked
 * for. Who may not is led on by those who guard the addresses.
 */
@ControllerAdvice
class ProblemAnswers {

	private final Problems problems;

	private final Frames frames;

	ProblemAnswers(Problems problems, Frames frames) {
		this.problems = problems;
		this.frames = frames;
	}

	/**
	 * Answers for whatever a handler throws, unless the handler's own module did.
	 * @throws Exception the fault itself, where there is nobody to answer or others do
	 */
	@ExceptionHandler
	Object to(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(fault)
				|| fault instanceof AuthenticationException || fault instanceof AccessDeniedException) {
			throw fault;
		}
		response.resetBuffer();
		if (fault instanceof ErrorResponse refused) {
			refused.getHeaders().forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
		}
		return ofFault(request, response, fault);
	}

	/** Answers for what failed with a status outside of any handler. */
	Object to(HttpServletRequest request, HttpServletResponse response, int status, @Nullable Throwable fault) {
		return (fault != null && DatabaseFault.behind(fault).isPresent()) ? ofFault(request, response, fault)
				: answer(request, this.problems.ofStatus(status, fault, request, this.frames.locale(request)));
	}

	private Object ofFault(HttpServletRequest request, HttpServletResponse response, Throwable fault) {
		Problem problem = this.problems.of(fault, request, this.frames.locale(request));
		Optional<DatabaseFault> behind = DatabaseFault.behind(fault);
		if (behind.isEmpty()) {
			return answer(request, problem);
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, FailedPage.SECONDS_TO_WAIT);
		return (form(request) != AnswerForm.PAGE) ? answer(request, problem) : new ModelAndView(FailedPage.TEMPLATE,
				FailedPage.model(behind.get().word(), request), HttpStatusCode.valueOf(problem.status()));
	}

	private static AnswerForm form(HttpServletRequest request) {
		return ApiCalls.isCall(request) ? AnswerForm.DOCUMENT : AnswerForm.of(Frames.path(request));
	}

	private Object answer(HttpServletRequest request, Problem problem) {
		AnswerForm form = form(request);
		return switch (form) {
			case PAGE -> page(request, problem);
			case DOCUMENT -> ResponseEntity.status(problem.status()).body(document(request, problem));
			default -> ResponseEntity.status(problem.status())
				.contentType(form.type())
				.body(form.say(problem.title(), text(request, problem)));
		};
	}

	private String text(HttpServletRequest request, Problem problem) {
		Locale locale = this.frames.locale(request);
		return this.problems.inFull(problem, locale) + "\n\n" + this.problems.reference(request, locale);
	}

	private ModelAndView page(HttpServletRequest request, Problem problem) {
		ModelAndView page = new ModelAndView("platform/problem");
		page.addAllObjects(this.frames.model(request, null));
		page.addObject("problem", problem);
		page.addObject("reference", RequestId.of(request));
		page.setStatus(HttpStatusCode.valueOf(problem.status()));
		return page;
	}

	private ProblemDetail document(HttpServletRequest request, Problem problem) {
		ProblemDetail document = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(problem.status()),
				this.problems.inFull(problem, this.frames.locale(request)));
		document.setTitle(problem.title());
		document.setInstance(instance(request));
		if (problem.parameter() != null) {
			document.setProperty("parameter", problem.parameter());
		}
		document.setProperty("reference", RequestId.of(request));
		if (!problem.near().isEmpty()) {
			document.setProperty("near", problem.near().stream().map(Suggestion::label).toList());
		}
		if (!problem.faults().isEmpty()) {
			document.setProperty("problems", problem.faults());
		}
		return document;
	}

	/** What was asked for, where it can be told as an address. */
	private static @Nullable URI instance(HttpServletRequest request) {
		try {
			return new URI(Frames.path(request));
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
