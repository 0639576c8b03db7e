package org.lantu.accounts.people;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Role;

/**
 * A row of {@code person} with its {@code person_region}s. A login never changes.
 */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class PersonEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(updatable = false)
	private String login;

	private String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable String email;

	@Column(name = "external_id")
	private @Nullable String externalId;

	@Column(name = "password_hash")
	private @Nullable String passwordHash;

	@Column(name = "password_one_time")
	private boolean oneTimePassword;

	private boolean active = true;

	@Formula("(SELECT count(*) > 0 FROM second_factor f WHERE f.person = id)")
	private boolean secondFactor;

	@Column(name = "created_at", updatable = false)
	private Instant createdAt;

	@Column(name = "last_login_at", updatable = false)
	private @Nullable Instant lastLoginAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "person_region", joinColumns = @JoinColumn(name = "person"))
	@Column(name = "region")
	private Set<String> scope = new TreeSet<>();

	protected PersonEntity() {
	}

	PersonEntity(String login, Instant now) {
		this.login = login;
		this.createdAt = now;
	}

	/** Takes over what an administrator may decide about a person. */
	void describe(String name, Role role, Set<String> scope, @Nullable String email) {
		this.name = name;
		this.role = role;
		this.email = email;
		if (!this.scope.equals(scope)) {
			this.scope.clear();
			this.scope.addAll(scope);
		}
	}

	void password(String hash, boolean oneTime) {
		this.passwordHash = hash;
		this.oneTimePassword = oneTime;
	}

	void activate(boolean active) {
		this.active = active;
	}

	/**
	 * Takes note that the identity provider vouches for the person; a one-time password
	 * that nobody used is then good for nothing.
	 */
	void vouchFor(String externalId) {
		this.externalId = externalId;
		if (this.oneTimePassword) {
			this.passwordHash = null;
			this.oneTimePassword = false;
		}
	}

	/** Has the identity provider's user be nobody here. */
	void unbind() {
		this.externalId = null;
	}

	Account account() {
		return new Account(this.login, this.version, this.name, this.role, Set.copyOf(this.scope), this.email,
				this.externalId, this.active, this.secondFactor, this.createdAt, this.lastLoginAt);
	}

	int version() {
		return this.version;
	}

	String login() {
		return this.login;
	}

	boolean active() {
		return this.active;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	@Nullable String externalId() {
		return this.externalId;
	}

}
