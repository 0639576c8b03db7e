package org.lantu.reference;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All regions.
 */
interface Regions extends Repository<RegionEntity, String> {

	@Query("SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area ORDER BY region.code")
	List<RegionEntity> findAllWithAreas();

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			ORDER BY region.code OFFSET :offset ROWS FETCH FIRST :limit ROWS ONLY""")
	List<RegionEntity> findPartWithAreas(int offset, int limit);

	@Query("SELECT count(region) FROM RegionEntity region")
	int countAll();

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			WHERE region.level <> org.lantu.reference.Region.Level.CITY OR region.code IN :codes
			ORDER BY region.code""")
	List<RegionEntity> findProvincesAnd(Collection<String> codes);

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			WHERE region.level <> org.lantu.reference.Region.Level.CITY OR region.code = :code OR region.parent = :code
			ORDER BY region.code""")
	List<RegionEntity> findProvincesAndWithin(String code);

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			WHERE region.level <> org.lantu.reference.Region.Level.CITY OR region.code LIKE concat(:prefix, '%')
			ORDER BY region.code""")
	List<RegionEntity> findProvincesAndBeginning(String prefix);

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			WHERE region.level = org.lantu.reference.Region.Level.CITY
			  AND (region.code LIKE concat(:text, '%') OR region.nameZh LIKE concat('%', :text, '%')
			       OR lower(region.nameEn) LIKE concat('%', lower(:text), '%'))
			ORDER BY region.code LIMIT 50""")
	List<RegionEntity> findNamed(String text);

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			WHERE region.code IN :codes
			   OR region.parent IN (SELECT own.parent FROM RegionEntity own WHERE own.code IN :codes)
			ORDER BY region.code""")
	List<RegionEntity> findWithSiblings(Collection<String> codes);

	@Query("""
			SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area
			WHERE region.level = org.lantu.reference.Region.Level.CITY
			ORDER BY region.parent, region.code FETCH FIRST :limit ROWS ONLY""")
	List<RegionEntity> findCities(int limit);

	@Query("SELECT region FROM RegionEntity region LEFT JOIN FETCH region.area WHERE region.parent IN :parents ORDER BY region.code")
	List<RegionEntity> findByParentIn(Collection<String> parents);

}
