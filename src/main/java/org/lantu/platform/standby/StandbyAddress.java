package org.lantu.platform.standby;

/**
 * Where the hot standby is that the operator named.
 *
 * @param url its JDBC address, looked through
 */
public record StandbyAddress(String url) {

}
