package org.lantu.actuals.imports.working;

import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.springframework.stereotype.Component;

/**
 * How far this portal is with what it reads, in per cent. It is told and nothing else:
 * after a restart the file is read again.
 */
@Component
public class ImportProgress {

	/** By then the cells are read; by then they are staged; the rest is the ledger's. */
	public static final int CELLS = 20;

	public static final int STAGED = 40;

	private static final int ALL = 100;

	private final ConcurrentMap<Long, Integer> percent = new ConcurrentHashMap<>();

	/** Does what is told of. */
	public void during(long id, Runnable work) {
		at(id, 0);
		try {
			work.run();
		}
		finally {
			this.percent.remove(id);
		}
	}

	/** So many per cent are done. */
	public void at(long id, int reached) {
		this.percent.put(id, reached);
	}

	/** So many of the regions have been held beside the ledger. */
	public void judged(long id, int regions, int all) {
		this.percent.computeIfPresent(id, (one, reached) -> STAGED + (ALL - STAGED) * regions / all);
	}

	/** How far it is; nothing before it is begun. */
	public OptionalInt of(long id) {
		Integer reached = this.percent.get(id);
		return (reached != null) ? OptionalInt.of(reached) : OptionalInt.empty();
	}

}
