package org.lantu.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set under {@code lantu.*}.
 *
 * @param dataDir where a portal without a configured database keeps its own
 * @param zone the time zone in which the portal's days begin and end
 * @param stopWithParent whether the portal stops when the process that started it is
 * gone, as a run from the build must
 * @param drain how long requests are still taken after the portal has said that it will
 * stop
 */
@ConfigurationProperties("lantu")
public record LantuProperties(@DefaultValue("data") Path dataDir, @DefaultValue("Asia/Shanghai") ZoneId zone,
		@DefaultValue("false") boolean stopWithParent, @DefaultValue("0s") Duration drain) {
}
