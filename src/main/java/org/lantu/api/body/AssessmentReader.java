package org.lantu.api.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import org.lantu.platform.BadContentException;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Reads what is to be assessed, and refuses it with all that is wrong: what Jackson
 * cannot bind, what the constraints of the fields forbid, and what does not go together.
 */
@Component
public class AssessmentReader {

	private final Validator validator;

	AssessmentReader(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Reads the body of a call.
	 * @throws BadContentException naming everything that is wrong
	 */
	public AssessmentBody read(InputStream content) throws IOException {
		JsonNode root = JsonBody.read(content);
		BodyFaults faults = new BodyFaults();
		AssessmentBody body = JsonBody.bind(root, AssessmentBody.class, faults);
		if (body == null) {
			faults.add("", "body.object");
		}
		else {
			validate(body, faults);
			new AssessmentRules(body, root, faults).check();
		}
		faults.refuse(AssessmentBody.class);
		return Objects.requireNonNull(body);
	}

	private void validate(AssessmentBody body, BodyFaults faults) {
		Class<?>[] groups = body.openSdg() ? new Class<?>[] { Default.class }
				: new Class<?>[] { Default.class, AssessmentBody.Own.class };
		this.validator.validate(body, groups)
			.stream()
			.sorted(Comparator.comparing(ConstraintViolation::getMessageTemplate))
			.forEach((violation) -> faults.add(pointer(violation), violation.getMessageTemplate(),
					arguments(violation)));
	}

	private static String pointer(ConstraintViolation<?> violation) {
		String path = violation.getPropertyPath().toString().replace(".<list element>", "");
		return "/" + path.replace("]", "").replaceAll("[.\\[]", "/");
	}

	/** What the messages of the constraints tell of them. */
	private static Object[] arguments(ConstraintViolation<?> violation) {
		return Stream.of("min", "max", "fraction")
			.map(violation.getConstraintDescriptor().getAttributes()::get)
			.filter(Objects::nonNull)
			.toArray();
	}

}
