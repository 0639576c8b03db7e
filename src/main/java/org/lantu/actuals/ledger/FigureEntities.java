package org.lantu.actuals.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lantu.actuals.FigureKey;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Figures to write in, a fixed number of statements however many there are. They are
 * locked in the order of their numbers, so that two acts never wait for each other, and
 * read only then, so that nobody writes over what came meanwhile.
 */
interface FigureEntities extends Repository<FigureEntity, Long> {

	String KEYS = "unnest(cast(:regions as text[]), cast(:indicators as text[]), cast(:years as integer[]))"
			+ " as k (region, indicator, year)";

	/** Figures to enter into, made where there were none; locked until the end. */
	default Map<FigureKey, FigureEntity> locked(Collection<FigureKey> keys) {
		List<FigureKey> wanted = keys.stream().distinct().toList();
		String[] regions = wanted.stream().map(FigureKey::region).toArray(String[]::new);
		String[] indicators = wanted.stream().map(FigureKey::indicator).toArray(String[]::new);
		Integer[] years = wanted.stream().map(FigureKey::year).toArray(Integer[]::new);
		List<Long> numbers;
		// one that somebody throws away between the two is made anew
		do {
			make(regions, indicators, years);
			numbers = lock(regions, indicators, years);
		}
		while (numbers.size() < wanted.size());
		return read(numbers).stream().collect(Collectors.toMap(FigureEntity::key, Function.identity()));
	}

	/** The figures that some revisions belong to; locked until the end. */
	default List<FigureEntity> lockedOf(Collection<Long> revisions) {
		List<Long> numbers = lockOf(revisions.toArray(Long[]::new));
		return numbers.isEmpty() ? List.of() : read(numbers);
	}

	/** Numbers for new revisions: with them, all can be written at once. */
	@Query(nativeQuery = true,
			value = "select nextval(pg_get_serial_sequence('figure_revision', 'id')) from generate_series(1, :count)")
	List<Long> numbers(int count);

	/** Writes what was changed, so that the database has its say. */
	void flush();

	void delete(FigureEntity figure);

	/**
	 * What an act before this one has read is written and let go of, so that many acts of
	 * one transaction do not look through all of it again and again.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(nativeQuery = true,
			value = "insert into figure (region, indicator, year) select region, indicator, year from " + KEYS
					+ " order by 1, 2, 3 on conflict (region, indicator, year) do nothing")
	void make(String[] regions, String[] indicators, Integer[] years);

	@Query(nativeQuery = true,
			value = "select f.id from figure f where (f.region, f.indicator, f.year) in (select region, indicator, year from "
					+ KEYS + ") order by f.id for update")
	List<Long> lock(String[] regions, String[] indicators, Integer[] years);

	@Query(nativeQuery = true, value = """
			select id from figure where id in (select figure from figure_revision where id = any (:revisions))
			order by id for update""")
	List<Long> lockOf(Long[] revisions);

	@Query("select distinct f from FigureEntity f left join fetch f.revisions where f.id in :numbers order by f.id")
	List<FigureEntity> read(Collection<Long> numbers);

}
