package org.lantu;

import org.lantu.archive.command.ArchiveCommand;
import org.lantu.audit.command.AuditCommand;
import org.lantu.planning.command.PlansCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The portal: plan against achievement, province by province.
 */
@Modulithic(systemName = "Lantu", sharedModules = "platform")
@SpringBootApplication
public class LantuApplication {

	public static void main(String[] args) {
		if (AuditCommand.isAskedFor(args)) {
			System.exit(AuditCommand.run(args));
		}
		if (PlansCommand.isAskedFor(args)) {
			System.exit(PlansCommand.run(args));
		}
		if (ArchiveCommand.isAskedFor(args)) {
			System.exit(ArchiveCommand.run(args));
		}
		SpringApplication.run(LantuApplication.class, args);
	}

}
