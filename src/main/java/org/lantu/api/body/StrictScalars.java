package org.lantu.api.body;

import java.math.BigDecimal;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Takes a number only from a number, a text only from a text and a word only as it is
 * written: Jackson would make one of the other, or stop at the first fault.
 */
final class StrictScalars extends SimpleModule {

	private static final long serialVersionUID = 1L;

	private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

	private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);

	StrictScalars() {
		addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class, "body.number", StrictScalars::number));
		addDeserializer(Integer.class, new Scalar<>(Integer.class, Year.WHOLE, StrictScalars::whole));
		addDeserializer(Boolean.class, new Scalar<>(Boolean.class, "body.flag",
				(parser) -> parser.currentToken().isBoolean() ? parser.getBooleanValue() : null));
		addDeserializer(String.class, new Scalar<>(String.class, "body.text", StrictScalars::text));
		setDeserializerModifier(new Shapes());
	}

	private static @Nullable BigDecimal number(JsonParser parser) {
		return (parser.currentToken().isNumeric() && !parser.isNaN()) ? parser.getDecimalValue() : null;
	}

	/**
	 * A whole number. What is none, or beyond all that are counted here, is taken for the
	 * outermost one, so that the range of the field refuses it and says what it expects:
	 * every such field needs one.
	 */
	private static Integer whole(JsonParser parser) {
		BigDecimal number = number(parser);
		parser.skipChildren();
		if (number == null || number.stripTrailingZeros().scale() > 0) {
			return Integer.MIN_VALUE;
		}
		return number.max(LEAST).min(MOST).intValue();
	}

	private static @Nullable String text(JsonParser parser) {
		return (parser.currentToken() == JsonToken.VALUE_STRING) ? parser.getString() : null;
	}

	/**
	 * Reads the words of enums, and records only from objects.
	 */
	private static final class Shapes extends ValueDeserializerModifier {

		private static final long serialVersionUID = 1L;

		@Override
		public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config,
				BeanDescription.Supplier description, ValueDeserializer<?> usual) {
			return description.getBeanClass().isRecord() ? new ObjectOnly(usual) : usual;
		}

		@Override
		public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
				BeanDescription.Supplier description, ValueDeserializer<?> usual) {
			return new Scalar<Object>(type.getRawClass(), "body.word",
					(parser) -> Arrays.stream(type.getRawClass().getEnumConstants())
						.filter((each) -> each.toString().equals(text(parser)))
						.findFirst()
						.orElse(null));
		}

	}

	/**
	 * Reads an object. Jackson by itself would stop at an empty text in its place.
	 */
	private static final class ObjectOnly extends DelegatingDeserializer {

		ObjectOnly(ValueDeserializer<?> usual) {
			super(usual);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
			return new ObjectOnly(usual);
		}

		@Override
		public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
			return parser.hasToken(JsonToken.START_OBJECT) ? super.deserialize(parser, context)
					: context.handleUnexpectedToken(context.constructType(handledType()), parser.currentToken(), parser,
							"body.object");
		}

	}

	/**
	 * Reads a value, or tells by which message that it is none.
	 */
	private static final class Scalar<T> extends StdScalarDeserializer<T> {

		private final String message;

		private final transient Reading<T> reading;

		Scalar(Class<?> type, String message, Reading<T> reading) {
			super(type);
			this.message = message;
			this.reading = reading;
		}

		@Override
		@SuppressWarnings("unchecked")
		public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
			T value = this.reading.of(parser);
			if (value != null) {
				return value;
			}
			boolean nan = parser.currentToken().isNumeric() && parser.isNaN();
			return (T) context.handleUnexpectedToken(context.constructType(handledType()), parser.currentToken(),
					parser, nan ? "body.number.nan" : this.message);
		}

	}

	/**
	 * Takes a value from where the parser stands; {@code null} where it is none.
	 */
	private interface Reading<T> {

		@Nullable T of(JsonParser parser);

	}

}
