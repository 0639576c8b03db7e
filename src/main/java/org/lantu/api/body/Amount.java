package org.lantu.api.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;

/**
 * A number that the judge computes with: within ±10³⁰, with at most 40 decimals.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = {})
@DecimalMin(value = "-1e30", message = "body.number.large")
@DecimalMax(value = "1e30", message = "body.number.large")
@Digits(integer = Integer.MAX_VALUE, fraction = Amount.DECIMALS, message = "body.number.decimals")
@interface Amount {

	/** The most decimals. */
	int DECIMALS = 40;

	/** The message; none, for each part has its own. */
	String message() default "";

	/** When it counts. */
	Class<?>[] groups() default {};

	/** What goes with it; nothing. */
	Class<? extends Payload>[] payload() default {};

}
