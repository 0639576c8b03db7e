package org.lantu.pagestore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set under {@code lantu.page-store.*}.
 *
 * @param size the memory for answers that are kept; with 0 none are
 */
@ConfigurationProperties("lantu.page-store")
record PageStoreProperties(@DefaultValue("24MB") DataSize size) {
}
