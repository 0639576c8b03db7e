package org.lantu.dashboard.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a long list; none where one page holds all.
 *
 * @param from the first row that is shown, from 0
 * @param to the row after the last one
 */
public record Pager(int from, int to, List<Item> items) {

	public static final String PAGE = "page";

	/** So many pages are all offered; of more the first, the last, and those near. */
	private static final int ALL = 12;

	private static final int BESIDE = 4;

	/** A page. */
	record Item(String number, Address address, boolean current) {
	}

	/**
	 * @param page from 1; beyond the last one it is the last
	 * @param address the list with its filters
	 */
	public static Pager of(int total, int size, int page, Address address) {
		int pages = Math.max(1, (total + size - 1) / size);
		int shown = Math.min(page, pages);
		List<Item> items = new ArrayList<>();
		for (int number = 1; number <= pages && pages > 1; number++) {
			if (pages > ALL && number > 1 && number < pages && Math.abs(number - shown) > BESIDE) {
				continue;
			}
			Map<String, String> parameters = new LinkedHashMap<>(address.parameters());
			if (number > 1) {
				parameters.put(PAGE, String.valueOf(number));
			}
			items.add(new Item(String.valueOf(number), new Address(address.path(), parameters), number == shown));
		}
		return new Pager((shown - 1) * size, Math.min(shown * size, total), items);
	}

}
