package org.lantu.scoreboard.wording;

/**
 * Why a verdict is what it is, in one or two sentences around the word of the verdict.
 */
public record Explanation(String before, String verdict, String after) {

	public String text() {
		return this.before + this.verdict + this.after;
	}

}
