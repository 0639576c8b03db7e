package org.lantu.plan.departments;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All that became of departments, with both names in one statement.
 */
interface Successions extends Repository<SuccessionEntity, String> {

	@Query("select s from SuccessionEntity s join fetch s.department join fetch s.successor order by s.since, s.code")
	List<SuccessionEntity> findAll();

}
