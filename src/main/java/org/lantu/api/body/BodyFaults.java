package org.lantu.api.body;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadContentException;
import org.lantu.platform.BadContentException.Fault;
import org.lantu.platform.Excerpt;
import org.lantu.platform.Suggestions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Gathers all that is wrong with a body, one fault a place, so that a caller can mend it
 * at once; Jackson goes on behind each.
 */
final class BodyFaults extends DeserializationProblemHandler {

	/** Nobody mends more at once. */
	private static final int MOST = 500;

	private static final int OFFERED = 3;

	private final Map<String, Fault> faults = new LinkedHashMap<>();

	private boolean more;

	/** Notes a fault, unless something is wrong with the place already. */
	void add(String pointer, String message, Object... arguments) {
		if (has(pointer)) {
			return;
		}
		if (this.faults.size() == MOST) {
			this.more = true;
			return;
		}
		this.faults.put(pointer, new Fault(pointer, message, Arrays.stream(arguments).map(String::valueOf).toList()));
	}

	/** Notes a fault beside which nothing matters that is wrong with the place. */
	void replace(String pointer, String message, Object... arguments) {
		this.faults.keySet().removeIf((other) -> other.equals(pointer) || other.startsWith(pointer + "/"));
		add(pointer, message, arguments);
	}

	/** Whether something is wrong with a place. */
	boolean has(String pointer) {
		return this.faults.containsKey(pointer);
	}

	/**
	 * Refuses the body where anything is wrong with it.
	 * @param type what it is bound to, in the order of whose fields the faults are told
	 * @throws BadContentException naming everything that is wrong
	 */
	void refuse(Type type) {
		if (!this.faults.isEmpty()) {
			Stream<Fault> sorted = this.faults.values()
				.stream()
				.sorted(Comparator.comparing((fault) -> BodyFields.place(type, fault.pointer()), Arrays::compare));
			throw new BadContentException(
					Stream.concat(sorted, this.more ? Stream.of(new Fault("", "body.more", List.of())) : Stream.empty())
						.toList());
		}
	}

	@Override
	public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
			ValueDeserializer<?> deserializer, Object bean, String name) {
		List<String> known = BodyFields.of((bean instanceof Class<?> unmade) ? unmade : bean.getClass());
		List<String> near = Suggestions.nearest(name, known, List::of, OFFERED);
		add(pointer(context) + "/" + Excerpt.shown(name.replace("~", "~0").replace("/", "~1")),
				near.isEmpty() ? "body.unknown" : "body.unknown.near",
				String.join(", ", near.isEmpty() ? known : near));
		parser.skipChildren();
		return true;
	}

	@Override
	public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token,
			JsonParser parser, @Nullable String message) {
		if (message != null && message.startsWith("body.")) {
			add(pointer(context), message, type.isEnumType() ? words(type.getRawClass()) : "");
		}
		else {
			add(pointer(context), type.isCollectionLikeType() ? "body.list" : "body.object");
		}
		parser.skipChildren();
		return null;
	}

	private static String pointer(DeserializationContext context) {
		return Objects.requireNonNull(context.getParser()).streamReadContext().pathAsPointer().toString();
	}

	private static String words(Class<?> type) {
		return String.join(", ", Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
	}

}
