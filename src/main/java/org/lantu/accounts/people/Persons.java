package org.lantu.accounts.people;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All people, active or not.
 */
interface Persons extends Repository<PersonEntity, Long> {

	PersonEntity saveAndFlush(PersonEntity person);

	Optional<PersonEntity> findByLogin(String login);

	Optional<PersonEntity> findByExternalId(String externalId);

	Optional<PersonEntity> findByEmail(String email);

	@Query("select p from PersonEntity p left join fetch p.scope order by p.login")
	List<PersonEntity> findAllWithScope();

}
