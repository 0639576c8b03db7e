package org.lantu.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All indicators.
 */
interface Indicators extends Repository<IndicatorEntity, String> {

	List<IndicatorEntity> findAllByOrderByOrdinal();

}
