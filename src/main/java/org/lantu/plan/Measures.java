package org.lantu.plan;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All measures, with their pillars.
 */
interface Measures extends Repository<MeasureEntity, Long> {

	@Query("select m from MeasureEntity m join fetch m.pillar where m.plan = :plan order by m.ordinal")
	List<MeasureEntity> findByPlan(String plan);

	@Query("select m from MeasureEntity m join fetch m.pillar where m.plan in :plans order by m.plan, m.ordinal")
	List<MeasureEntity> findByPlanIn(Collection<String> plans);

	@Query("select m from MeasureEntity m join fetch m.pillar where m.source = :source order by m.plan, m.ordinal")
	List<MeasureEntity> findBySource(String source);

	@Query("select m.plan as of, count(m) as number from MeasureEntity m group by m.plan")
	List<Count> countByPlan();

	/** How many measures a plan has. */
	interface Count {

		String getOf();

		Long getNumber();

	}

}
