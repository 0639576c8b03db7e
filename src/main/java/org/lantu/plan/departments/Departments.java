package org.lantu.plan.departments;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All departments.
 */
interface Departments extends Repository<DepartmentEntity, String> {

	List<DepartmentEntity> findByRegionInOrderByRegionAscCodeAsc(Collection<String> regions);

	List<DepartmentEntity> findByCodeIn(Collection<String> codes);

	List<DepartmentEntity> findFirst100ByCodeStartingWithOrderByCode(String prefix);

	List<DepartmentEntity> findAllByOrderByRegionAscCodeAsc();

}
