package org.lantu.admin.indicators;

import java.util.Map;

/**
 * The page of one indicator.
 *
 * @param form what stands in the fields
 * @param faults what is wrong, by field; what belongs to none is under the empty name
 */
record IndicatorTextPage(String code, String name, String unit, IndicatorForm form, Map<String, String> faults) {

}
