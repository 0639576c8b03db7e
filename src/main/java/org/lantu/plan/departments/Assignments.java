package org.lantu.plan.departments;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All assignments, with their departments in one statement.
 */
interface Assignments extends Repository<AssignmentEntity, Long> {

	@Query("""
			select a from AssignmentEntity a join fetch a.department
			where a.plan in :plans order by a.plan, a.target, a.measure, a.number, a.ordinal""")
	List<AssignmentEntity> findByPlanIn(Collection<String> plans);

	@Query("select distinct d from AssignmentEntity a join a.department d where a.source = :source order by d.code")
	List<DepartmentEntity> findDepartmentsBySource(String source);

	@Query("select distinct a.plan from AssignmentEntity a where a.department.code in :departments order by a.plan")
	List<String> findPlansOf(Collection<String> departments);

}
