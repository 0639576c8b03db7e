package org.lantu.plan.departments;

import org.lantu.reference.Bilingual;

/**
 * A department of a government. What it is called never changes: under a new name it is
 * another one, which follows it.
 *
 * @param region whose it is
 */
public record Department(String code, String region, Bilingual name) {

}
