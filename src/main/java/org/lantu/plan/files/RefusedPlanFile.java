package org.lantu.plan.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * A plan file that was left out, with the reason as a message: what, where, why, and what
 * to do about it.
 *
 * @param path the file, or the folder where that cannot be read
 * @param reason the message's key
 * @param details what the message is filled with, after the path
 */
record RefusedPlanFile(Path path, String reason, List<Object> details) implements MessageSourceResolvable {

	/**
	 * Makes one.
	 * @param details texts and numbers, or messages in any language
	 */
	static RefusedPlanFile because(String reason, Path path, Object... details) {
		return new RefusedPlanFile(path, "plan-file." + reason,
				Arrays.stream(details).map(RefusedPlanFile::written).toList());
	}

	/** A line is a name, not a count. */
	private static Object written(Object detail) {
		return (detail instanceof MessageSourceResolvable) ? detail : String.valueOf(detail);
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.reason };
	}

	@Override
	public Object[] getArguments() {
		Object[] arguments = new Object[1 + this.details.size()];
		arguments[0] = this.path.toString();
		for (int at = 0; at < this.details.size(); at++) {
			arguments[at + 1] = this.details.get(at);
		}
		return arguments;
	}

}
