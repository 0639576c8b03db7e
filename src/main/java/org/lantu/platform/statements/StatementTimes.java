package org.lantu.platform.statements;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.StatementType;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.requests.RequestRoute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times each statement, and tells of slow ones: the text with its places for values, as
 * the portal has it. A text that was put together may hold values, and is not told.
 */
class StatementTimes implements QueryExecutionListener, MeterBinder {

	private static final Logger logger = LoggerFactory.getLogger(StatementTimes.class);

	private static final int LONGEST = 500;

	/** In nanoseconds, as most take less than a millisecond. */
	private static final String BEGUN = "begun";

	private final long slow;

	private volatile @Nullable Timer timer;

	/**
	 * Times statements.
	 * @param slow how long a statement may take untold; with zero none is told
	 */
	StatementTimes(Duration slow) {
		this.slow = slow.isZero() ? Long.MAX_VALUE : slow.toNanos();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.timer = Timer.builder("lantu.statements")
			.description("Statements that the portal sent to its database")
			.register(registry);
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		execution.addCustomValue(BEGUN, System.nanoTime());
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		long took = System.nanoTime() - execution.getCustomValue(BEGUN, Long.class);
		Timer known = this.timer;
		if (known != null) {
			known.record(took, TimeUnit.NANOSECONDS);
		}
		if (took >= this.slow) {
			logger.warn("A statement of {} took {} ms: {}", RequestRoute.current(), TimeUnit.NANOSECONDS.toMillis(took),
					text(execution, queries));
		}
	}

	private static String text(ExecutionInfo execution, List<QueryInfo> queries) {
		if (execution.getStatementType() == StatementType.STATEMENT) {
			return "one without places for values";
		}
		String text = queries.stream()
			.map(QueryInfo::getQuery)
			.distinct()
			.collect(Collectors.joining("; "))
			.replaceAll("\\s+", " ");
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
