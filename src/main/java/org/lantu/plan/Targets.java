package org.lantu.plan;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All targets, with their revisions and pillars in one statement.
 */
interface Targets extends Repository<TargetEntity, Long> {

	@Query("select distinct t from TargetEntity t left join fetch t.pillar join fetch t.revisions order by t.plan, t.ordinal")
	List<TargetEntity> findAll();

	@Query("""
			select distinct t from TargetEntity t left join fetch t.pillar join fetch t.revisions
			where t.plan in :plans order by t.plan, t.ordinal""")
	List<TargetEntity> findByPlanIn(Collection<String> plans);

}
