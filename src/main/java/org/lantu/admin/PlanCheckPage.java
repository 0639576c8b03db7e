package org.lantu.admin;

import java.util.List;

import org.lantu.planning.CheckReport;

/**
 * The page of a check.
 *
 * @param left why files that were to be taken were left out, a sentence each
 * @param report what the new files would change now
 */
record PlanCheckPage(List<String> left, CheckReport report) {

}
