package org.lantu.accounts;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What an operator may set about who gets in.
 *
 * @param publicReading whether what is published may be read without an account
 * @param firstAdministrator the name of the administrator that the first start makes;
 * without it one that nobody can guess
 * @param firstPassword the password of that one; without it a random one
 * @param passwordStrength the cost of hashing a password, as bcrypt counts: one more
 * doubles the work
 * @param passwordLogin whether people may log in by password; without, they come through
 * an identity provider only
 * @param securityContact whom to tell of a hole, an address of mail or of the web; none
 * is told where there is none
 * @param baseUrl the address at which people open the portal, if it has a public one
 */
@ConfigurationProperties("lantu")
public record AccountsProperties(@Name("public") @DefaultValue("true") boolean publicReading,
		@Nullable String firstAdministrator, @Nullable String firstPassword, @DefaultValue("11") int passwordStrength,
		@DefaultValue("true") boolean passwordLogin, @Nullable URI securityContact, @Nullable URI baseUrl) {

	/**
	 * Whether people open the portal at a public address. There a second factor is
	 * demanded of everybody, where no administrator has decided otherwise.
	 */
	public boolean atPublicAddress() {
		return !publicHost().isEmpty();
	}

	/** The host of that address; empty where there is none. */
	public String publicHost() {
		return (this.baseUrl != null && this.baseUrl.getHost() != null) ? this.baseUrl.getHost() : "";
	}

}
