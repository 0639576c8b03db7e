package org.lantu.actuals.remarks;

/**
 * Told in the transaction in which somebody writes a remark, to be heard after its
 * commit.
 *
 * @param id the remark's number
 * @param revision the number of what is on its way
 * @param by the login of who wrote it
 */
public record RemarkWritten(long id, long revision, String by) {

}
