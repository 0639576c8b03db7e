package org.lantu.plan;

import java.util.Collection;
import java.util.List;

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

	@Query("select distinct p.region from PlanEntity p where p.region > :region order by p.region")
	List<String> findRegionsAfter(String region, Limit limit);

}
