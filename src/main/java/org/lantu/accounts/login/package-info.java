/**
 * How people get in and out: login, sessions, passwords, the slow-down of guesses, and
 * which addresses are open to whom. It never tells whether an account exists.
 */
@NullMarked
package org.lantu.accounts.login;

import org.jspecify.annotations.NullMarked;
