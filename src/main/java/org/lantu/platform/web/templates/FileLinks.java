package org.lantu.platform.web.templates;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Addresses the portal's files by their content, each looked for until it is found; that
 * a page is none of them, nobody has to find out by looking through all libraries.
 */
final class FileLinks extends StandardLinkBuilder {

	private static final Pattern FILE = Pattern.compile("/(?:css|js|img)/");

	private final ConcurrentMap<String, String> files = new ConcurrentHashMap<>();

	@Override
	protected String processLink(IExpressionContext context, String link) {
		if (!FILE.matcher(link).find()) {
			return link;
		}
		String known = this.files.get(link);
		if (known != null) {
			return known;
		}
		String found = super.processLink(context, link);
		if (!found.equals(link)) {
			this.files.put(link, found);
		}
		return found;
	}

}
