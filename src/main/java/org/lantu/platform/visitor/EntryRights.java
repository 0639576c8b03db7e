package org.lantu.platform.visitor;

/**
 * Tells whether the one who asks may report for regions. A controller method asks by a
 * parameter; a page that made use of it is for nobody else who is logged in.
 */
@FunctionalInterface
public interface EntryRights {

	/**
	 * Whether the reader may enter what is reported for a region.
	 * @param region the region's code
	 */
	boolean mayEnter(String region);

}
