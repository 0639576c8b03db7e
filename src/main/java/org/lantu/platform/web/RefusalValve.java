package org.lantu.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.requests.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests that the container refuses before anything of ours sees them, such as
 * a malformed address. Their language cannot be known: the answer is in both.
 */
class RefusalValve extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(RefusalValve.class);

	private static final int NOT_IMPLEMENTED = 501;

	private static final String PAGE = """
			<!doctype html>
			<html lang="zh-CN">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s · 蓝图 Lantu</title></head>
			<body><main><h1>%1$s</h1><p>%2$s</p>
			<div lang="en"><h2>%3$s</h2><p>%4$s</p></div>
			<p>编号 · <span lang="en">Reference</span>: %%s</p>
			<p><a href="/">蓝图 · <span lang="en">Lantu</span></a></p></main></body>
			</html>
			""";

	private static final String BAD_REQUEST = PAGE.formatted("请求无法理解", "这个地址写得不对，无法读取。",
			"The request cannot be understood", "This address is malformed and cannot be read.");

	private static final String FAULT = PAGE.formatted("系统出错了", "请稍后再试。", "Something went wrong",
			"Please try again later.");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable fault) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			ResponseHeaders.protect(request, response);
			String page = (status < 500 || status == NOT_IMPLEMENTED) ? BAD_REQUEST : FAULT;
			response.setHeader(RequestId.HEADER, RequestId.of(request));
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().write(page.formatted(RequestId.of(request)).getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			logger.debug("A refusal could not be explained", ex);
		}
	}

}
