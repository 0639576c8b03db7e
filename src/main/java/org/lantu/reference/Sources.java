package org.lantu.reference;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All sources.
 */
interface Sources extends Repository<SourceEntity, String> {

	@Query("select s from SourceEntity s order by s.publishedOn desc nulls last, s.id")
	List<SourceEntity> findAllNewestFirst();

	List<SourceEntity> findByIdIn(Collection<String> ids);

}
