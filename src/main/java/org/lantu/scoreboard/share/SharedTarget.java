package org.lantu.scoreboard.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.shares.Share;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;

/**
 * A target that is shared out, with the regions that are looked at.
 *
 * @param parts all regions right within that of the plan that were there in the year due,
 * by code, or one of them
 */
public record SharedTarget(JudgedTarget whole, Share.By by, List<SharePart> parts) {

	/** The regions that are given something. */
	public List<SharePart> given() {
		return this.parts.stream().filter((part) -> part.share() != null).toList();
	}

	/**
	 * What the shares add up to; empty where they add up to nothing, as values do.
	 */
	public Optional<BigDecimal> sum() {
		return (this.by != Share.By.AMOUNT) ? Optional.empty()
				: given().stream().map((part) -> Objects.requireNonNull(part.share()).value()).reduce(BigDecimal::add);
	}

	/**
	 * What of the target is given to nobody; negative where more is given than there is.
	 */
	public Optional<BigDecimal> notSharedOut() {
		return sum().map((sum) -> this.whole.promise().demand().value().subtract(sum));
	}

	/**
	 * What the regions have reached together, as far as it is on file; empty where
	 * nothing is, or where values are shared out, which do not add up.
	 */
	public Optional<Quantity> reached() {
		return (this.by != Share.By.AMOUNT) ? Optional.empty()
				: QuantitySums.of(this.parts.stream().map(SharePart::actual).filter(Objects::nonNull).toList());
	}

	/** Of how many regions it is on file what they have reached. */
	public int onFile() {
		return (int) this.parts.stream().filter((part) -> part.actual() != null).count();
	}

	/** What was reached in the region of the plan, as published. */
	public @Nullable Quantity published() {
		return this.whole.assessment().actual();
	}

}
