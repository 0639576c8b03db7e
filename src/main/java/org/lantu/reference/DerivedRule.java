package org.lantu.reference;

import java.math.BigDecimal;

/**
 * How an indicator follows from others of the same region and year.
 *
 * @param indicator the code of what follows
 * @param formula from what, such as {@code 100 * part / whole}
 * @param tolerance how far off a figure may be, in the indicator's unit
 */
public record DerivedRule(String indicator, String formula, BigDecimal tolerance) {

}
