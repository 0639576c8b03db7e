package org.lantu.platform.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Carries everything that one database holds into another: all of it, compared, or
 * nothing.
 */
public interface DatabaseCarrier {

	/**
	 * Does it, or throws why it could not be done.
	 * @param from the database, which nobody writes to meanwhile
	 * @param to the other one, which is empty
	 * @param file where there is room for what is carried; no file is there, before and
	 * after
	 * @throws IOException with a sentence of what was in the way
	 * @throws SQLException in the words of one of the databases
	 */
	void carry(DatabaseLogin from, DatabaseRoles to, Path file) throws IOException, SQLException;

}
