package org.lantu.actuals;

/**
 * A revision as somebody saw it; when its version is another one by now, somebody else
 * has been at it.
 */
public record RevisionRef(long id, int version) {

}
