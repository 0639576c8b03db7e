package org.lantu.platform.visitor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom visitors are counted as.
 */
class VisitorNetworkTests {

	@Test
	void visitorWithANetworkOfAddressesIsOneVisitor() {
		assertThat(VisitorNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
		assertThat(VisitorNetwork.of("2001:db8:1:2:aaaa::1")).isEqualTo(VisitorNetwork.of("2001:db8:1:2:bbbb::2"))
			.isNotEqualTo(VisitorNetwork.of("2001:db8:1:3::1"));
		assertThat(VisitorNetwork.of("unknown:proxy")).isEqualTo("unknown:proxy");
	}

}
