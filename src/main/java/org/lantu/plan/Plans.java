package org.lantu.plan;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.Tuple;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All plans.
 */
interface Plans extends Repository<PlanEntity, String> {

	List<PlanEntity> findAllByOrderByLastYearDescCode();

	List<PlanEntity> findByRegionInOrderByLastYearDescCode(Collection<String> regions);

	List<PlanEntity> findByCodeInOrderByLastYearDescCode(Collection<String> codes);

	List<PlanEntity> findBySourceOrCodeInOrderByLastYearDescCode(String source, Collection<String> codes);

	List<PlanEntity> findFirst20ByCodeStartingWithOrderByLastYearDescCode(String prefix);

	@Query("select count(p) from PlanEntity p")
	int countAll();

	/** Some plans, each as {@code plan} with how many {@code targets} it has. */
	@Query("""
			select p as plan, (select count(t) from TargetEntity t where t.plan = p.code and t.revisions is not empty) as targets
			from PlanEntity p order by p.lastYear desc, p.code offset :offset rows fetch first :limit rows only""")
	List<Tuple> findPartWithTargets(int offset, int limit);

	@Query("select distinct p.region from PlanEntity p where p.region > :region order by p.region")
	List<String> findRegionsAfter(String region, Limit limit);

}
