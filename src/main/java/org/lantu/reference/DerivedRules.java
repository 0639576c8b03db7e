package org.lantu.reference;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All rules by which indicators hang together.
 */
interface DerivedRules extends Repository<DerivedRuleEntity, String> {

	List<DerivedRuleEntity> findAllByOrderByIndicator();

}
