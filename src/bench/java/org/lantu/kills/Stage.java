package org.lantu.kills;

/**
 * How far a figure has come.
 */
enum Stage {

	DRAFT, SUBMITTED, PUBLISHED

}
