package org.lantu.entry.commentary;

/**
 * What the desk tells of the commentary of a region.
 *
 * @param href where its targets that are missed or at risk are listed
 * @param counts how many of them nobody explains, and what is on its way; empty where
 * there is nothing to do
 */
record DeskCommentaryLine(String href, String counts) {

}
