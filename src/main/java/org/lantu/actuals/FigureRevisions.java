package org.lantu.actuals;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All revisions of figures, with the figure they belong to.
 */
interface FigureRevisions extends Repository<FigureRevisionEntity, Long> {

	@Query("""
			select r from FigureRevisionEntity r join fetch r.figure f
			where r.state = org.lantu.actuals.ReviewState.PUBLISHED and r.source = :source
			order by f.region, f.indicator, f.year, r.knownOn, r.decidedAt, r.id""")
	List<FigureRevisionEntity> findPublishedBySource(String source);

	@Query("""
			select r from FigureRevisionEntity r join fetch r.figure f
			where r.state = org.lantu.actuals.ReviewState.PUBLISHED
			and f.region = :region and f.indicator = :indicator and f.year = :year
			order by r.knownOn, r.decidedAt, r.id""")
	List<FigureRevisionEntity> findPublished(String region, String indicator, int year);

}
