package org.lantu.actuals.imports;

import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.springframework.stereotype.Component;

/**
 * How far this portal is with what it reads, in per cent. It is told and nothing else:
 * after a restart the file is read again.
 */
@Component
class ImportProgress {

	/** By then the cells are read; by then they are staged; the rest is the ledger's. */
	static final int CELLS = 20;

	static final int STAGED = 40;

	private static final int ALL = 100;

	private final ConcurrentMap<Long, Integer> percent = new ConcurrentHashMap<>();

	/** Does what is told of. */
	void during(long id, Runnable work) {
		at(id, 0);
		try {
			work.run();
		}
		finally {
			this.percent.remove(id);
		}
	}

	void at(long id, int reached) {
		this.percent.put(id, reached);
	}

	/** So many of the regions have been held beside the ledger. */
	void judged(long id, int regions, int all) {
		this.percent.computeIfPresent(id, (one, reached) -> STAGED + (ALL - STAGED) * regions / all);
	}

	OptionalInt of(long id) {
		Integer reached = this.percent.get(id);
		return (reached != null) ? OptionalInt.of(reached) : OptionalInt.empty();
	}

}
