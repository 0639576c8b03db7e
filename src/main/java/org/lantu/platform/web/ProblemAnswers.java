package org.lantu.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Answers with a problem: a page for visitors, an RFC 9457 document for calls of the API.
 */
class ProblemAnswers {

	private final Problems problems;

	private final Frames frames;

	private final JsonMapper json;

	ProblemAnswers(Problems problems, Frames frames, JsonMapper json) {
		this.problems = problems;
		this.frames = frames;
		this.json = json;
	}

	ModelAndView to(HttpServletRequest request, Throwable fault) {
		return answer(request, this.problems.of(fault, request, this.frames.locale(request)));
	}

	ModelAndView to(HttpServletRequest request, int status, @Nullable Throwable fault) {
		return answer(request, this.problems.ofStatus(status, fault, request, this.frames.locale(request)));
	}

	private ModelAndView answer(HttpServletRequest request, Problem problem) {
		ModelAndView answer = ApiCalls.isCall(request) ? document(request, problem) : page(request, problem);
		answer.setStatus(HttpStatusCode.valueOf(problem.status()));
		return answer;
	}

	private ModelAndView page(HttpServletRequest request, Problem problem) {
		ModelAndView page = new ModelAndView("platform/problem");
		page.addAllObjects(this.frames.model(request, null));
		page.addObject("problem", problem);
		return page;
	}

	private ModelAndView document(HttpServletRequest request, Problem problem) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("title", problem.title());
		members.put("status", problem.status());
		members.put("detail", this.problems.inFull(problem, this.frames.locale(request)));
		members.put("instance", Frames.path(request));
		if (problem.parameter() != null) {
			members.put("parameter", problem.parameter());
		}
		if (problem.reference() != null) {
			members.put("reference", problem.reference());
		}
		if (!problem.near().isEmpty()) {
			members.put("near", problem.near().stream().map((each) -> each.label()).toList());
		}
		if (!problem.faults().isEmpty()) {
			members.put("problems", problem.faults());
		}
		return new ModelAndView(new Document(this.json.writeValueAsBytes(members)));
	}

	private record Document(byte[] content) implements View {

		@Override
		public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
				throws Exception {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setContentLength(this.content.length);
			response.getOutputStream().write(this.content);
		}

	}

}
