package org.lantu.platform.reach;

import java.net.URI;
import java.util.List;

import org.apache.catalina.util.NetMaskSet;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set of the way to the portal under {@code lantu.*}.
 *
 * @param baseUrl the address at which people open the portal; without it, the one that
 * each visitor used
 * @param trustedProxies the proxies before the portal, as addresses or networks; of
 * others nothing is taken over
 */
@ConfigurationProperties("lantu")
record ReachProperties(@Nullable URI baseUrl, @DefaultValue List<String> trustedProxies) {

	ReachProperties {
		if (baseUrl != null && !baseUrl.toString().isEmpty()
				&& (baseUrl.getHost() == null || !List.of("http", "https").contains(baseUrl.getScheme()))) {
			throw new IllegalArgumentException("lantu.base-url is no address such as https://lantu.example.org");
		}
		baseUrl = (baseUrl != null && baseUrl.getHost() != null) ? baseUrl : null;
		trustedProxies = trustedProxies.stream().map(String::strip).filter((each) -> !each.isEmpty()).toList();
		NetMaskSet.parse(String.join(",", trustedProxies));
	}

	/** The proxies as networks, one address being the smallest. */
	String networks() {
		return String.join(",",
				this.trustedProxies.stream()
					.map((each) -> each.contains("/") ? each : each + (each.contains(":") ? "/128" : "/32"))
					.toList());
	}

}
