package org.lantu.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All regions.
 */
interface Regions extends Repository<RegionEntity, String> {

	List<RegionEntity> findAllByOrderByCode();

}
