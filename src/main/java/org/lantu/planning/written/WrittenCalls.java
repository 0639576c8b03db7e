package org.lantu.planning.written;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The calls of which plan files consist: those that seed a plan on file, those of a text,
 * and the text of some.
 */
@Component
public class WrittenCalls {

	private final PlanRows rows;

	WrittenCalls(PlanRows rows) {
		this.rows = rows;
	}

	/** The calls of the export of a plan. */
	public Optional<List<SeedingCall>> onFile(String code) {
		return this.rows.find(code).map(PlanFileText::calls);
	}

	/** The codes of all plans on file, in alphabetical order. */
	public List<String> codes() {
		return this.rows.codes();
	}

	/**
	 * The calls of a text, in their order.
	 * @throws UnreadableCallException where a statement is no plain call
	 */
	public List<SeedingCall> read(String sql) {
		return SeedingCalls.read(sql);
	}

	/**
	 * A plan file: always the same for the same.
	 * @param remarks what stands above the calls, a line each
	 */
	public String text(List<SeedingCall> calls, List<String> remarks) {
		return PlanFileText.of(calls, remarks);
	}

}
