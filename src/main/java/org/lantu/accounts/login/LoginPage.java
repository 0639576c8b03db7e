package org.lantu.accounts.login;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page on which people log in.
 *
 * @param login what was typed as the account's name
 * @param next where the login leads to
 * @param kept what was typed into a form before the session ended
 * @param fault why the last attempt failed, if one did
 * @param closed whether nothing can be read without an account
 * @param passwords whether there are passwords at all
 * @param providers the identity providers to log in through
 */
record LoginPage(String login, String next, String kept, @Nullable String fault, boolean closed, boolean passwords,
		List<Provider> providers) {

	/** The page for somebody whom a provider is to ask once more who that is. */
	LoginPage again() {
		return new LoginPage(this.login, this.next, this.kept, this.fault, this.closed, this.passwords,
				this.providers.stream().map(Provider::again).toList());
	}

	/**
	 * The page that asks for a code after the password.
	 *
	 * @param halfway that the password was right
	 * @param next where the login leads to
	 * @param kept what was typed into a form before the session ended
	 * @param fault why the last code was refused, if one was
	 */
	record Code(String halfway, String next, String kept, @Nullable String fault) {

	}

	/**
	 * An identity provider.
	 *
	 * @param href where the login through it begins
	 * @param name its name
	 * @param reachable whether it answers
	 */
	record Provider(String href, String name, boolean reachable) {

		Provider again() {
			return new Provider(this.href + (this.href.contains("?") ? "&" : "?") + "again=true", this.name,
					this.reachable);
		}

	}

}
