package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A target as files write it, with its promises that count. */
final class WrittenTarget {

	static final List<String> IDENTITY = List.of("indicator", "year", "kind");

	/** What each revision may say anew; what it does not say stays. */
	private static final List<String> STAYING = List.of("comparison", "about", "stretch", "nature", "baseline_year",
			"baseline_value");

	/** What counts only where it is said again. */
	private static final List<String> SAID_AGAIN = List.of("value", "stretch_value", "source", "quote", "note",
			"valid_from", "reason", "legal_basis");

	/** What is said of a share. */
	static final List<String> SHARED = List.of("region", "shared_by", "value", "valid_from", "reason", "legal_basis",
			"source", "quote", "note");

	private final Map<String, String> arguments;

	private final Map<Integer, Map<String, String>> promises = new LinkedHashMap<>();

	/** By the region that is given one, as first made and then as revised. */
	private final Map<String, List<Map<String, String>>> shares = new LinkedHashMap<>();

	/** The number that was given last, also to a promise that was corrected since. */
	private int highest;

	/**
	 * Has no promises yet.
	 * @param arguments the indicator, year, kind and pillar that it has
	 */
	WrittenTarget(Map<String, String> arguments) {
		this.arguments = arguments;
	}

	static WrittenTarget seed(SeedingCall call, @Nullable String pillar) {
		Map<String, String> arguments = only(IDENTITY, call);
		if (pillar != null) {
			arguments.put("pillar", pillar);
		}
		Map<String, String> promise = new LinkedHashMap<>(
				Map.of("about", "false", "stretch", "false", "nature", "EXPECTED"));
		promise.putAll(only(STAYING, call));
		promise.putAll(only(SAID_AGAIN, call));
		promise.putAll(only(List.of("upper_value"), call));
		WrittenTarget target = new WrittenTarget(arguments);
		target.promise(promise);
		return target;
	}

	/** The code that it is seeded with. */
	String code() {
		return SeedingCall.targetCode(this.arguments);
	}

	/** As {@code revise_target} does. */
	void revise(SeedingCall call) {
		Map<String, String> last = last();
		Map<String, String> promise = new LinkedHashMap<>(last);
		promise.keySet().retainAll(STAYING);
		promise.putAll(only(STAYING, call));
		promise.putAll(only(SAID_AGAIN, call));
		String upper = call.get("upper_value");
		if (upper == null && "BETWEEN".equals(promise.get("comparison"))) {
			upper = last.get("upper_value");
		}
		if (upper != null) {
			promise.put("upper_value", upper);
		}
		promise(promise);
	}

	/** As {@code correct_target} does: what follows the promise is written again. */
	void correct(SeedingCall call) {
		String named = call.get("number");
		int number = (named != null) ? Integer.parseInt(named) : this.promises.keySet().iterator().next();
		List<Map<String, String>> again = new ArrayList<>();
		for (int each : List.copyOf(this.promises.keySet())) {
			if (each >= number) {
				Map<String, String> promise = new LinkedHashMap<>(this.promises.remove(each));
				if (each > number || !call.says("withdrawn")) {
					again.add((each == number) ? corrected(promise, call) : promise);
				}
			}
		}
		again.forEach(this::promise);
		IDENTITY.forEach((name) -> {
			String to = call.get("to_" + name);
			if (to != null) {
				this.arguments.put(name, to);
			}
		});
	}

	private static Map<String, String> corrected(Map<String, String> promise, SeedingCall call) {
		call.arguments().forEach((name, value) -> {
			if (name.startsWith("to_") && !IDENTITY.contains(name.substring(3))) {
				promise.put(name.substring(3), value);
			}
		});
		promise.keySet().removeAll(List.of(call.must("without").split(",")));
		return promise;
	}

	/** As {@code share_target} and {@code revise_share} do. */
	void share(SeedingCall call) {
		Map<String, String> share = only(SHARED, call);
		if (call.function().equals("share_target")) {
			share.putIfAbsent("shared_by", "AMOUNT");
		}
		share(share);
	}

	/** Adds a share, or what one becomes. */
	void share(Map<String, String> share) {
		this.shares.computeIfAbsent(share.getOrDefault("region", ""), (region) -> new ArrayList<>()).add(share);
	}

	/** By region. */
	Map<String, List<Map<String, String>>> shares() {
		return this.shares;
	}

	Map<String, String> last() {
		Map<String, String> last = Map.of();
		for (Map<String, String> promise : this.promises.values()) {
			last = promise;
		}
		return last;
	}

	/** Adds a promise, as the last one. */
	void promise(Map<String, String> promise) {
		this.promises.put(++this.highest, promise);
	}

	Map<String, String> arguments() {
		return this.arguments;
	}

	/** Those that count, the oldest first. */
	List<Map<String, String>> promises() {
		return List.copyOf(this.promises.values());
	}

	private static Map<String, String> only(List<String> names, SeedingCall call) {
		Map<String, String> arguments = new LinkedHashMap<>();
		names.forEach((name) -> {
			String value = call.get(name);
			if (value != null) {
				arguments.put(name, value);
			}
		});
		return arguments;
	}

}
