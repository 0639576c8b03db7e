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

	@Query("select s from SourceEntity s order by s.publishedOn desc nulls last, s.id offset :offset rows fetch first :limit rows only")
	List<SourceEntity> findPartNewestFirst(int offset, int limit);

	@Query("select count(s) from SourceEntity s")
	int countAll();

	List<SourceEntity> findFirst100ByIdStartingWithOrderById(String prefix);

	@Query("select s from SourceEntity s order by s.publishedOn desc nulls last, s.id limit 200")
	List<SourceEntity> findNewest();

	List<SourceEntity> findByIdIn(Collection<String> ids);

}
