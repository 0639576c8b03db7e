package org.lantu.dashboard.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Quantity;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.share.SharePart;
import org.lantu.scoreboard.share.SharedTarget;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says how the shares of a target stand to the whole.
 */
final class ShareSums {

	private final SharedTarget shared;

	private final Presenter presenter;

	ShareSums(SharedTarget shared, Presenter presenter) {
		this.shared = shared;
		this.presenter = presenter;
	}

	/**
	 * What is given together and what is not; what was reached together, and what is
	 * published of the whole.
	 */
	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		JudgedTarget whole = this.shared.whole();
		String year = Presenter.year(whole.target().year());
		int given = this.shared.given().size();
		int all = this.shared.parts().size();
		this.shared.sum().ifPresentOrElse((sum) -> {
			sentences.add(message("shares.sum", given, all, amount(Amounts.number(sum)),
					amount(Amounts.number(whole.promise().demand().value())), percent(sum)));
			BigDecimal rest = this.shared.notSharedOut().orElseThrow();
			sentences.add((rest.signum() == 0) ? message("shares.rest.none")
					: message((rest.signum() > 0) ? "shares.rest" : "shares.over", amount(Amounts.number(rest.abs()))));
		}, () -> sentences.add(message("shares.values", given, all)));
		this.shared.reached()
			.ifPresentOrElse(
					(reached) -> sentences.add(message("shares.reached", this.shared.onFile(), all, of(reached), year)),
					() -> sentences.add(message("shares.reached.none", year)));
		Quantity published = this.shared.published();
		String region = whole.region().shortName().in(this.presenter.locale());
		sentences.add((published != null) ? message("shares.published", region, of(published), year)
				: message("shares.published.none", region, year));
		return sentences;
	}

	/** Of the whole, in per cent; a dash where that says nothing. */
	String percent(BigDecimal part) {
		BigDecimal whole = this.shared.whole().promise().demand().value();
		return (whole.signum() <= 0) ? "–"
				: this.presenter.amounts().percent(Amounts.number(100 * part.doubleValue() / whole.doubleValue(), 1));
	}

	/** The share of a region with its unit; a dash where it has none on file. */
	String share(SharePart part) {
		return (part.share() == null) ? "–" : amount(Amounts.number(Objects.requireNonNull(part.share()).value()));
	}

	private String of(Quantity quantity) {
		return amount(
				Amounts.symbol(quantity.bound()) + Amounts.number(quantity, Amounts.decimals(this.shared.whole())));
	}

	private String amount(String number) {
		JudgedTarget whole = this.shared.whole();
		Indicator indicator = whole.indicator();
		return this.presenter.amounts().quantity(number, whole.kind(), indicator);
	}

	private String message(String key, Object... arguments) {
		return this.presenter.message(key, arguments);
	}

}
