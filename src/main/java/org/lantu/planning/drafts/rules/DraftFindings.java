package org.lantu.planning.drafts.rules;

import java.util.Map;

import org.springframework.context.MessageSourceResolvable;

/**
 * What was found in a draft, by the key of a row and by field; rows of which there is
 * nothing to say are left out.
 *
 * @param faults what would be refused
 * @param remarks what would be taken, and may be a slip of the pen
 */
public record DraftFindings(Map<String, Map<String, MessageSourceResolvable>> faults,
		Map<String, Map<String, MessageSourceResolvable>> remarks) {

	/** Nothing was looked for. */
	public static final DraftFindings NONE = new DraftFindings(Map.of(), Map.of());

	/** What would be refused of a row, by field. */
	public Map<String, MessageSourceResolvable> faultsOf(String key) {
		return this.faults.getOrDefault(key, Map.of());
	}

	/** What may be a slip of the pen in a row, by field. */
	public Map<String, MessageSourceResolvable> remarksOf(String key) {
		return this.remarks.getOrDefault(key, Map.of());
	}

}
