package org.lantu.entry.requests;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The form for what looks wrong in a figure.
 *
 * @param figure the address of the figure's page
 * @param value what is shown there
 * @param form what was typed
 * @param faults what is wrong with it, by field
 * @param refusal why it was not taken in although nothing is wrong with it; {@code null}
 * where it was not refused
 */
record RequestFormPage(String region, String indicator, String year, String figure, String value, RequestForm form,
		Map<String, String> faults, @Nullable String refusal) {

}
