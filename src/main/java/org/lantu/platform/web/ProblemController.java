package org.lantu.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what failed outside of any handler, where the container asks for an error page.
 */
@Controller
class ProblemController implements ErrorController {

	private final ProblemAnswers answers;

	ProblemController(ProblemAnswers answers) {
		this.answers = answers;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	Object problem(HttpServletRequest request, HttpServletResponse response) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return this.answers.to(request, response,
				(status instanceof Integer code) ? code : HttpStatus.NOT_FOUND.value(), fault(request));
	}

	private static @Nullable Throwable fault(HttpServletRequest request) {
		return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
	}

}
