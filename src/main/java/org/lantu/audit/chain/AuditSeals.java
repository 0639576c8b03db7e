package org.lantu.audit.chain;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.TreeMap;

import javax.crypto.Mac;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Makes the seals of rows and the links between them, by HMAC-SHA256. */
@Component
public class AuditSeals {

	private final AuditKey key;

	private final JsonMapper json;

	AuditSeals(AuditKey key, JsonMapper json) {
		this.key = key;
		this.json = json;
	}

	/** The seal of a row. What may be forgotten later is in it by its digest only. */
	public byte[] seal(SealedContent row) {
		return mac("row", text(row.mark()), text(row.at().toString()), text(row.actor()), text(row.act()),
				text(row.subjectType()), text(row.subject()), text(canonical(row.details())), row.addressDigest());
	}

	/** The digest of an address, of this one row: equal ones cannot be told from it. */
	public byte[] address(String mark, String address) {
		return mac("address", text(mark), text(address));
	}

	byte[] link(long number, long event, byte[] seal, byte[] previous) {
		return mac("link", ByteBuffer.allocate(2 * Long.BYTES).putLong(number).putLong(event).array(), seal, previous);
	}

	/** JSON as it is, however the database or anybody else writes it down. */
	private String canonical(String details) {
		StringBuilder out = new StringBuilder();
		write(this.json.readTree(details), out);
		return out.toString();
	}

	private void write(JsonNode node, StringBuilder out) {
		if (node.isObject()) {
			TreeMap<String, JsonNode> fields = new TreeMap<>();
			node.properties().forEach((field) -> fields.put(field.getKey(), field.getValue()));
			out.append('{');
			fields.forEach((name, value) -> {
				out.append(this.json.writeValueAsString(name)).append(':');
				write(value, out);
				out.append(',');
			});
			out.append('}');
		}
		else if (node.isArray()) {
			out.append('[');
			node.forEach((each) -> {
				write(each, out);
				out.append(',');
			});
			out.append(']');
		}
		else if (node.isNumber()) {
			BigDecimal number = node.decimalValue();
			out.append((number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString());
		}
		else {
			out.append(this.json.writeValueAsString(node));
		}
	}

	private static byte @Nullable [] text(@Nullable String text) {
		return (text != null) ? text.getBytes(StandardCharsets.UTF_8) : null;
	}

	private byte[] mac(String purpose, byte[] @Nullable ... parts) {
		try {
			Mac mac = Mac.getInstance(AuditKey.ALGORITHM);
			mac.init(this.key.key());
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			for (byte[] part : parts) {
				mac.update(ByteBuffer.allocate(Integer.BYTES).putInt((part != null) ? part.length : -1).array());
				if (part != null) {
					mac.update(part);
				}
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
