package org.lantu.dashboard.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of which a part is in memory at once.
 */
class PartsTests {

	private final List<Integer> list = new ArrayList<>(IntStream.range(0, 250).boxed().toList());

	private final List<Integer> told = new ArrayList<>();

	private List<Integer> part(int from) {
		return List
			.copyOf(this.list.subList(Math.min(from, this.list.size()), Math.min(from + Parts.SIZE, this.list.size())));
	}

	@Test
	void tellsAllInTheirOrder() {
		Parts.each(this::part, Comparator.naturalOrder(), this.told::addAll);
		assertThat(this.told).isEqualTo(this.list);
	}

	@Test
	void tellsNothingTwiceWhereTheListGrowsAtItsBeginning() {
		List<Integer> before = List.copyOf(this.list);
		Parts.each(this::part, Comparator.naturalOrder(), (part) -> {
			this.told.addAll(part);
			this.list.add(0, -this.told.size());
		});
		assertThat(this.told).isEqualTo(before);
	}

	@Test
	void tellsOfAnEmptyListOnce() {
		this.list.clear();
		Parts.each(this::part, Comparator.naturalOrder(), this.told::addAll);
		assertThat(this.told).isEmpty();
	}

}
