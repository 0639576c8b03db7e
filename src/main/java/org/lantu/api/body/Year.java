package org.lantu.api.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.hibernate.validator.constraints.Range;

/**
 * A year of four digits at most.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = {})
@Range(min = 1, max = 9999, message = Year.WHOLE)
@interface Year {

	/** The message of every range of whole numbers. */
	String WHOLE = "body.whole";

	/** The message; none, for the range has its own. */
	String message() default "";

	/** When it counts. */
	Class<?>[] groups() default {};

	/** What goes with it; nothing. */
	Class<? extends Payload>[] payload() default {};

}
