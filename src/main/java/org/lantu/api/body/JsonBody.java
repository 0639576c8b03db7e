package org.lantu.api.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadContentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON that a call brings, without losing a decimal.
 */
final class JsonBody {

	private static final int MOST_KILOBYTES = 256;

	/** What JSON does not know, as NaN, is read to be refused where it stands. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, JsonNodeFeature.FAIL_ON_NAN_TO_BIG_DECIMAL_COERCION)
		.addModule(new StrictScalars())
		.build();

	private JsonBody() {
	}

	/**
	 * The whole body.
	 * @throws BadContentException where it is empty, too large or not JSON
	 */
	static JsonNode read(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MOST_KILOBYTES * 1024 + 1);
		if (bytes.length > MOST_KILOBYTES * 1024) {
			throw refusal(413, "body.too-large", String.valueOf(MOST_KILOBYTES));
		}
		try (JsonParser parser = JSON.createParser(bytes)) {
			return read(parser);
		}
	}

	/**
	 * What was read as a record; {@code null} where it is none.
	 * @param faults told what cannot be bound, which is then {@code null}
	 */
	static <T> @Nullable T bind(JsonNode root, Class<T> type, BodyFaults faults) {
		return JSON.readerFor(type).withHandler(faults).readValue(root);
	}

	private static JsonNode read(JsonParser parser) {
		try {
			JsonNode root = JSON.readTree(parser);
			if (root == null || root.isMissingNode()) {
				throw refusal(400, "body.empty");
			}
			if (parser.nextToken() != null) {
				throw refusal("body.json", parser.currentTokenLocation());
			}
			return root;
		}
		catch (NumberFormatException | StreamConstraintsException ex) {
			throw refusal("body.limits", parser.currentTokenLocation());
		}
		catch (DatabindException ex) {
			throw refusal("body.twice", parser.currentTokenLocation());
		}
		catch (JacksonException ex) {
			throw refusal("body.json", ex.getLocation());
		}
	}

	private static BadContentException refusal(String message, @Nullable TokenStreamLocation place) {
		return refusal(400, message, String.valueOf((place != null) ? Math.max(place.getLineNr(), 1) : 1),
				String.valueOf((place != null) ? Math.max(place.getColumnNr(), 1) : 1));
	}

	private static BadContentException refusal(int status, String message, String... arguments) {
		return new BadContentException(status, List.of(new BadContentException.Fault("", message, List.of(arguments))));
	}

}
