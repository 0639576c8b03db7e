package org.lantu.entry.tables;

/**
 * A word, and what may stand in its place. A single character stands for something only
 * where it stands alone.
 */
record SpokenWord(String word, String meaning) {

	/**
	 * A name with the meaning in the word's place; the name itself where it is not in it.
	 */
	String in(String name) {
		boolean holds = (this.word.length() < 2) ? name.equals(this.word)
				: name.contains(this.word) && !name.contains(this.meaning);
		return holds ? name.replace(this.word, this.meaning) : name;
	}

}
