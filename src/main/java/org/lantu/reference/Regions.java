package org.lantu.reference;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All regions.
 */
interface Regions extends Repository<RegionEntity, String> {

	@Query("SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area ORDER BY region.code")
	List<RegionEntity> findAllWithAreas();

}
