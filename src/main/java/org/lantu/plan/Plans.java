package org.lantu.plan;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All plans.
 */
interface Plans extends Repository<PlanEntity, String> {

	List<PlanEntity> findAllByOrderByLastYearDescCode();

	List<PlanEntity> findByRegionInOrderByCode(Collection<String> regions);

}
