/**
 * Owns as whom the portal speaks with the database: the owner runs the migrations, a
 * lesser role answers requests, one that may call the seeding functions and nothing else
 * takes plan files. What each may do stands in {@code afterMigrate__rights.sql}.
 */
@NullMarked
@NamedInterface("roles")
package org.lantu.platform.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
