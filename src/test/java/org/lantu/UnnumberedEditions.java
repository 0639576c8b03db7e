package org.lantu;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.lantu.platform.facts.PublishedState;
import org.lantu.platform.past.KnownEditions;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/**
 * Stands in for the module that numbers editions where a module is started without it:
 * every look finds another state, so nothing is kept, and no edition can be asked for.
 */
@TestConfiguration(proxyBeanMethods = false)
public class UnnumberedEditions {

	@Bean
	@Fallback
	PublishedState otherAtEachLook() {
		return new AtomicLong()::incrementAndGet;
	}

	@Bean
	@Fallback
	KnownEditions none() {
		return new KnownEditions() {

			@Override
			public Optional<LocalDate> day(long number) {
				return Optional.empty();
			}

			@Override
			public long first() {
				return 1;
			}

			@Override
			public long newest() {
				return 0;
			}

		};
	}

}
