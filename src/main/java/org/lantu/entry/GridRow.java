package org.lantu.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.platform.Numbers;
import org.lantu.progress.Bound;
import org.lantu.reference.Source;

/**
 * A row of the grid, as it stands in the form.
 *
 * @param key its name in the form
 * @param seen the revision on its way that the form was made from
 */
record GridRow(String key, String value, String status, String bound, String source, String quote, String knownOn,
		boolean revised, String note, String reason, @Nullable Seen seen) {

	static GridRow empty(String key) {
		return new GridRow(key, "", "", "", "", "", "", false, "", "", null);
	}

	/** What is published, to be corrected. */
	static GridRow of(String key, Revision published) {
		return new GridRow(key, Numbers.format(published.value()), published.obsStatus().name(),
				published.bound().name(), published.source(), published.quote(),
				published.datePrecision().format(published.knownOn()), published.revised(), "", "", null);
	}

	/** What is on its way, to go on with. */
	static GridRow of(String key, LedgerEntry entry) {
		TypedFigure typed = entry.typed();
		GridRow row = new GridRow(key, (entry.claim().value() != null) ? Numbers.format(entry.claim().value()) : "",
				typed.status(), typed.bound(), typed.source(), typed.quote(), typed.knownOn(), typed.revised(),
				typed.note(), typed.reason(), null);
		return row.with(new Seen(entry.ref(), row.mark(), entry.state() == ReviewState.DRAFT));
	}

	GridRow with(@Nullable Seen other) {
		return new GridRow(this.key, this.value, this.status, this.bound, this.source, this.quote, this.knownOn,
				this.revised, this.note, this.reason, other);
	}

	/** The row with another value or reason. */
	GridRow with(Field field, String text) {
		return new GridRow(this.key, (field == Field.VALUE) ? text : this.value, this.status, this.bound, this.source,
				this.quote, this.knownOn, this.revised, this.note, (field == Field.REASON) ? text : this.reason,
				this.seen);
	}

	/** The row as it was read, so that what is shown is what is saved. */
	GridRow as(@Nullable Claim claim) {
		return (claim == null || claim.value() == null) ? this
				: new GridRow(this.key, this.value, claim.status().name(), claim.bound().name(), this.source,
						this.quote, this.knownOn, claim.revised(), this.note, this.reason, this.seen);
	}

	/**
	 * The row with what was chosen once for many: where there is a value, but no source
	 * or no date. A source may be named by its title, and tells its own date.
	 */
	GridRow filled(String otherSource, String otherDay, SourceTitles sources) {
		String id = sources.id((this.source.isBlank() && !this.value.isBlank()) ? otherSource : this.source);
		if (this.value.isBlank()) {
			return new GridRow(this.key, this.value, this.status, this.bound, id, this.quote, this.knownOn,
					this.revised, this.note, this.reason, this.seen);
		}
		Source known = sources.find(id);
		String day = this.knownOn.isBlank() ? otherDay : this.knownOn;
		if (day.isBlank() && known != null) {
			day = known.dated().orElse(day);
		}
		return new GridRow(this.key, this.value, this.status, this.bound, id, this.quote, day, this.revised, this.note,
				this.reason, this.seen);
	}

	/** The row with the title of its source. */
	GridRow titled(SourceTitles sources) {
		return new GridRow(this.key, this.value, this.status, this.bound, sources.title(this.source), this.quote,
				this.knownOn, this.revised, this.note, this.reason, this.seen);
	}

	/**
	 * The row with source, status and bound of the year before, as far as it has a value
	 * and none of its own.
	 */
	GridRow carried(Revision before) {
		if (this.value.isBlank() || !this.source.isBlank()) {
			return this;
		}
		boolean plain = this.bound.isEmpty() || this.bound.equals(Bound.EXACT.name());
		return new GridRow(this.key, this.value,
				this.status.equals(Revision.ObsStatus.A.name()) || this.status.isEmpty() ? before.obsStatus().name()
						: this.status,
				plain ? before.bound().name() : this.bound, before.source(), this.quote, this.knownOn, this.revised,
				this.note, this.reason, this.seen);
	}

	/** Whether nothing at all is in it. */
	boolean blank() {
		return List.of(this.value, this.source, this.quote, this.knownOn, this.note, this.reason)
			.stream()
			.allMatch(String::isBlank) && !this.revised && (this.status.isEmpty() || this.status.equals("A"))
				&& (this.bound.isEmpty() || this.bound.equals("EXACT"));
	}

	/** Whether it holds something that the ledger does not. */
	boolean changed() {
		return (this.seen != null) ? !this.seen.mark().equals(mark()) : !blank();
	}

	TypedFigure typed(FigureKey figure) {
		return new TypedFigure(figure, this.value, this.status, this.bound, this.source, this.quote, this.knownOn,
				this.revised, this.note, this.reason, (this.seen != null) ? this.seen.ref() : null);
	}

	/** Short for all that stands in it, to see whether that has changed. */
	private String mark() {
		CRC32 sum = new CRC32();
		for (String text : Arrays.asList(this.value, this.status, this.bound, this.source, this.quote, this.knownOn,
				String.valueOf(this.revised), this.note, this.reason)) {
			sum.update((text + '\n').getBytes(StandardCharsets.UTF_8));
		}
		return Long.toHexString(sum.getValue());
	}

	/**
	 * A revision on its way as the form showed it.
	 *
	 * @param mark short for what was in it
	 * @param draft whether it was a draft; a returned one is not submitted again unless
	 * something was changed
	 */
	record Seen(RevisionRef ref, String mark, boolean draft) {

		private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})-([0-9a-f]{1,8})-([dr])");

		static @Nullable Seen read(String text) {
			Matcher parts = TEXT.matcher(text);
			return parts.matches()
					? new Seen(new RevisionRef(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))),
							parts.group(3), parts.group(4).equals("d"))
					: null;
		}

		/** A revision by its number and version; {@code null} where it is none. */
		static @Nullable RevisionRef ref(String text) {
			Seen seen = read(text + "-0-d");
			return (seen != null) ? seen.ref() : null;
		}

		String text() {
			return this.ref.id() + "-" + this.ref.version() + "-" + this.mark + "-" + (this.draft ? "d" : "r");
		}

	}

}
