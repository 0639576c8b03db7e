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

	@Query("""
			select distinct t from TargetEntity t left join fetch t.pillar join fetch t.revisions
			where t.plan in :plans and t.plan in (select o.plan from TargetEntity o where o.indicator = :indicator)
			order by t.plan, t.ordinal""")
	List<TargetEntity> findByPlanInWithIndicator(Collection<String> plans, String indicator);

	@Query("""
			select distinct t from TargetEntity t left join fetch t.pillar join fetch t.revisions
			where t.id in (select o.id from TargetEntity o join o.revisions r where r.source = :source)
			order by t.plan, t.ordinal""")
	List<TargetEntity> findBySource(String source);

	@Query("select t.indicator as of, count(t) as number from TargetEntity t where t.revisions is not empty group by t.indicator")
	List<Count> countByIndicator();

	@Query("""
			select t.plan, t.code, r
			from TargetEntity t join TargetRevisionEntity r on r.id.target = t.id where t.plan in :plans""")
	List<Object[]> findPromises(Collection<String> plans);

	/** How many targets speak of an indicator. */
	interface Count {

		String getOf();

		Long getNumber();

	}

}
