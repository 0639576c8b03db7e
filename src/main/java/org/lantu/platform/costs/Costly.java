package org.lantu.platform.costs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler whose calls are counted by client, or a controller with such handlers alone.
 */
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {

	/**
	 * The attribute of requests that cost no client anything, as the portal itself asks.
	 */
	String FREE = "lantu.costs-nothing";

	/** How much one call takes of what a client has. */
	int value() default 1;

}
