package org.lantu.entry.requests;

import org.jspecify.annotations.Nullable;

/**
 * A request for correction on a desk.
 *
 * @param id its number
 * @param figure the address of the figure's page
 * @param name the figure, with region and year
 * @param said what looks wrong to the reader
 * @param evidence where the right number stands, if the reader said so
 * @param sent when it came
 */
public record RequestLine(long id, String figure, String name, String said, @Nullable String evidence, String sent) {

}
