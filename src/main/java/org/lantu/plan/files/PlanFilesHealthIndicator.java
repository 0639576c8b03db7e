package org.lantu.plan.files;

import java.util.Locale;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells of plan files that were left out, under {@code planFiles}. The portal is up all
 * the same.
 */
@Component
class PlanFilesHealthIndicator implements HealthIndicator {

	/** Not among those that decide whether the portal as a whole is up. */
	private static final Status LEFT_OUT = new Status("LEFT_OUT");

	private final AdminPlans plans;

	private final MessageSource messages;

	PlanFilesHealthIndicator(AdminPlans plans, MessageSource messages) {
		this.plans = plans;
		this.messages = messages;
	}

	@Override
	public Health health() {
		return this.plans.refused().isEmpty() ? Health.up().build()
				: Health.status(LEFT_OUT)
					.withDetail("refused",
							this.plans.refused()
								.stream()
								.map((file) -> this.messages.getMessage(file, Locale.ENGLISH))
								.toList())
					.build();
	}

}
