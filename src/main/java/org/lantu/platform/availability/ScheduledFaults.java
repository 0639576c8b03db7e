package org.lantu.platform.availability;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.support.TaskUtils;

/**
 * What is done by the clock and fails because the database is away is done the next time;
 * the log has that said once already.
 */
@Configuration(proxyBeanMethods = false)
class ScheduledFaults {

	private static final Logger logger = LoggerFactory.getLogger(ScheduledFaults.class);

	@Bean
	static ThreadPoolTaskSchedulerCustomizer briefFaults() {
		return (scheduler) -> scheduler.setErrorHandler(ScheduledFaults::handle);
	}

	private static void handle(Throwable fault) {
		if (DatabaseFault.behind(fault).isEmpty()) {
			TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER.handleError(fault);
			return;
		}
		logger.debug("Done by the clock the next time, as the database is away", fault);
	}

}
