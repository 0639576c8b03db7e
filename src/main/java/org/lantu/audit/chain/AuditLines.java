package org.lantu.audit.chain;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

import org.springframework.stereotype.Component;

/**
 * Has each row of the trail be a line of the log, too, so that whoever ships the log has
 * them elsewhere: with all that the row says as fields, by the names of the Elastic
 * Common Schema where it has one.
 */
@Component
class AuditLines {

	private static final Logger logger = LoggerFactory.getLogger(AuditLines.class);

	/** Tells of a row that is committed; perhaps twice, where a link could not be. */
	void tell(ChainRow row) {
		SealedContent content = row.content();
		LoggingEventBuilder line = logger.atInfo()
			.addKeyValue("event.kind", "event")
			.addKeyValue("event.id", String.valueOf(row.id()))
			.addKeyValue("event.created", content.at().toString())
			.addKeyValue("event.action", content.act())
			.addKeyValue("lantu.subject_type", content.subjectType())
			.addKeyValue("lantu.subject", content.subject())
			.addKeyValue("lantu.details", content.details());
		add(line, "user.name", content.actor());
		add(line, "source.ip", row.address());
		add(line, "lantu.seal", (row.seal() != null) ? HexFormat.of().formatHex(row.seal()) : null);
		line.log("Audit {}: {} of {} {} by {} at {}", row.id(), content.act(), content.subjectType(), content.subject(),
				(content.actor() != null) ? content.actor() : "-", content.at());
	}

	private static void add(LoggingEventBuilder line, String name, @Nullable String value) {
		if (value != null) {
			line.addKeyValue(name, value);
		}
	}

}
