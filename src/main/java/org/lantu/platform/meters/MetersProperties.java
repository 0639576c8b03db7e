package org.lantu.platform.meters;

import java.net.InetAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set under {@code lantu.metrics.*}.
 *
 * @param port where the figures are told; 0 is any free one, without one they are told
 * nowhere
 * @param address whom it is reachable for
 */
@ConfigurationProperties("lantu.metrics")
record MetersProperties(@DefaultValue("0") int port, @DefaultValue("127.0.0.1") InetAddress address) {

}
