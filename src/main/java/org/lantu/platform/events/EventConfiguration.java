package org.lantu.platform.events;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets the portal look from time to time what was not heard.
 */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

}
