package org.lantu.platform.web.templates;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

import org.springframework.util.FileCopyUtils;

/**
 * Reads templates without their indentation, which is for those who edit them: a list of
 * two hundred rows would send it two hundred times. What is left between two tags is a
 * line break, where one can be seen, or nothing; a page looks the same.
 */
final class UnindentedTemplates extends SpringResourceTemplateResolver {

	private static final Pattern TAG = Pattern.compile("</?[A-Za-z](?:[^>\"]|\"[^\"]*\")*>");

	private static final Pattern TAG_END = Pattern.compile("\\s+(/?>)$");

	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

	private static final Pattern CELL_EDGE = Pattern.compile(
			"(<(?:t[dhr]|li|option)(?![\\w:-])(?:[^>\"]|\"[^\"]*\")*>)\\n|\\n(?=</?(?:t[dhr]|li|option)(?![\\w:-]))");

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, String resourceName, @Nullable String characterEncoding,
			@Nullable Map<String, Object> templateResolutionAttributes) {
		return new Unindented(super.computeTemplateResource(configuration, ownerTemplate, template, resourceName,
				characterEncoding, templateResolutionAttributes));
	}

	static String unindented(String template) {
		String tags = TAG.matcher(template).replaceAll((tag) -> Matcher.quoteReplacement(tag(tag.group())));
		return CELL_EDGE.matcher(LINE_BREAK.matcher(tags).replaceAll("\n")).replaceAll("$1");
	}

	private static String tag(String tag) {
		return LINE_BREAK.matcher(TAG_END.matcher(tag).replaceFirst("$1")).replaceAll(" ");
	}

	private record Unindented(ITemplateResource template) implements ITemplateResource {

		@Override
		public String getDescription() {
			return this.template.getDescription();
		}

		@Override
		public @Nullable String getBaseName() {
			return this.template.getBaseName();
		}

		@Override
		public boolean exists() {
			return this.template.exists();
		}

		@Override
		public Reader reader() throws IOException {
			return new StringReader(unindented(FileCopyUtils.copyToString(this.template.reader())));
		}

		@Override
		public ITemplateResource relative(String relativeLocation) {
			return new Unindented(this.template.relative(relativeLocation));
		}

	}

}
