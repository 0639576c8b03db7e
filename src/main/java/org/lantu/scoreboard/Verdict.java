package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;

/**
 * What a list shows of a target, the worst first: a shape, a word and a colour.
 */
public enum Verdict {

	MISSED("missed"),
	/** Awaited, and by its outlook not to be reached. */
	DANGER("danger"), UNDETERMINED("open"),
	/** Without a figure of the year due, which is over. */
	AWAITED("awaited"),
	/** Without a figure of the year due, which is not over yet. */
	NOT_DUE("awaited"), NO_DATA("nodata"), MET("met");

	private static final Set<Outlook> DANGERS = EnumSet.of(Outlook.UNLIKELY, Outlook.SLIPPING, Outlook.LOST_GROUND);

	private static final Map<Kept, Verdict> OF = Arrays.stream(Kept.values())
		.collect(Collectors.toMap(Function.identity(), (kept) -> valueOf(kept.name()), (one, other) -> one,
				() -> new EnumMap<>(Kept.class)));

	private final String glyph;

	Verdict(String glyph) {
		this.glyph = glyph;
	}

	/** Whether it was kept, without the outlook. */
	public static Verdict of(Kept kept) {
		return Objects.requireNonNull(OF.get(kept));
	}

	/** Whether it was kept, else whether it is in danger. */
	public static Verdict of(Assessment assessment) {
		return of(assessment.kept(), assessment.outlook());
	}

	/** The same of what was kept of an assessment. */
	public static Verdict of(Kept kept, @Nullable Outlook outlook) {
		return (kept == Kept.AWAITED && outlook != null && DANGERS.contains(outlook)) ? DANGER : of(kept);
	}

	/**
	 * The same on a day: what is awaited is not yet due while its year runs
	 * ({@code docs/domain.md} section 2.1).
	 * @param due the year due
	 */
	public Verdict on(LocalDate day, int due) {
		return (this == AWAITED && day.getYear() <= due) ? NOT_DUE : this;
	}

	/** The name of its shape and colour in the style sheet. */
	public String glyph() {
		return this.glyph;
	}

	/** The key of its word. */
	public String key() {
		return "verdict." + name().toLowerCase(Locale.ROOT);
	}

	/** Whether figures of the year due speak. */
	public boolean decided() {
		return this == MISSED || this == UNDETERMINED || this == MET;
	}

}
