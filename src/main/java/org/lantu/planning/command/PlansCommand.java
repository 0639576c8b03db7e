package org.lantu.planning.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.lantu.planning.written.NewPlanFile;
import org.lantu.platform.web.Bundles;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;

/**
 * What is asked of plans from the command line, beside a portal that runs or without one.
 * The exit code is 0 where all is well, 1 where something is refused or differs, and 2
 * where the command was written wrongly or it could not be found out.
 */
public final class PlansCommand {

	private PlansCommand() {
	}

	/** Whether the arguments of a start ask for it. */
	public static boolean isAskedFor(String[] arguments) {
		return arguments.length >= 1 && arguments[0].equals("plans");
	}

	/**
	 * Does it.
	 * @param arguments those of the start
	 * @return the exit code
	 */
	public static int run(String[] arguments) {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		MessageSource messages = Bundles.messageSource();
		PlansArguments given = PlansArguments.of(arguments);
		if (!given.right()) {
			out.print(messages.getMessage("plans.usage", null, given.locale()));
			return 2;
		}
		if (given.verb().equals("new")) {
			return begin(given, out, messages);
		}
		SpringApplication command = new SpringApplication(CommandConfiguration.class);
		command.setWebApplicationType(WebApplicationType.NONE);
		command.setAdditionalProfiles("command");
		command.setLazyInitialization(true);
		try (ConfigurableApplicationContext context = command.run(given.settings())) {
			return context.getBean(PlansAnswers.class).answer(given, out);
		}
		catch (RuntimeException ex) {
			out.println(messages.getMessage("plans.failed", new Object[] { reason(ex) }, given.locale()));
			return 2;
		}
	}

	/** Asks no database. */
	private static int begin(PlansArguments given, PrintStream out, MessageSource messages) {
		String code = given.operands().get(0);
		boolean right = NewPlanFile.takes(code);
		out.print(right ? NewPlanFile.of(code, given.locale())
				: messages.getMessage("plans.code", new Object[] { code }, given.locale()) + "\n");
		return right ? 0 : 2;
	}

	private static String reason(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return (cause.getMessage() != null) ? cause.getMessage().lines().findFirst().orElse("") : cause.toString();
	}

}
