package org.lantu.admin.system;

import java.util.Map;

import org.lantu.accounts.Person;
import org.lantu.archive.making.Backups;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a backup made because an administrator asks for it, which the trail tells.
 */
@Service
class BackupAsking {

	private final Backups backups;

	private final AuditTrail trail;

	BackupAsking(Backups backups, AuditTrail trail) {
		this.backups = backups;
		this.trail = trail;
	}

	/** Does nothing where none are made here, or one is being made. */
	@Transactional
	void ask(Person administrator) {
		if (this.backups.begin()) {
			this.trail.record("backup-asked", administrator.login(), "backup",
					this.backups.folder().map(Object::toString).orElse(""), Map.of());
		}
	}

}
