package org.lantu.dashboard.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.plan.TargetRevision;
import org.lantu.plan.shares.Share;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.progress.Quantity;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Source;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.share.SharePart;
import org.lantu.scoreboard.share.SharedTarget;
import org.lantu.scoreboard.share.SharedTargets;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Shows what of a target is given to the regions within, on its page and as a file.
 */
@Component
public class TargetShares {

	private static final Comparator<SharePart> LARGEST_FIRST = Comparator
		.<SharePart, BigDecimal>comparing(
				(part) -> (part.share() != null) ? part.share().value().negate() : BigDecimal.ONE)
		.thenComparing((part) -> part.region().code());

	private final SharedTargets shares;

	private final Catalogue catalogue;

	TargetShares(SharedTargets shares, Catalogue catalogue) {
		this.shares = shares;
		this.catalogue = catalogue;
	}

	/** What is shown; {@code null} where nothing of it is shared out on file. */
	public @Nullable SharesView view(JudgedTarget judged, Presenter presenter) {
		return this.shares.find(judged).map((shared) -> view(shared, presenter)).orElse(null);
	}

	private SharesView view(SharedTarget shared, Presenter presenter) {
		ShareSums sums = new ShareSums(shared, presenter);
		Map<String, Source> sources = this.catalogue.sources(shared.given()
			.stream()
			.map((part) -> Objects.requireNonNull(part.share()).citation().source())
			.collect(Collectors.toSet()));
		List<SharesView.Row> rows = shared.parts()
			.stream()
			.filter((part) -> part.share() != null || part.actual() != null)
			.sorted(LARGEST_FIRST)
			.map((part) -> row(part, shared, sums, sources, presenter))
			.toList();
		List<String> others = shared.parts()
			.stream()
			.filter((part) -> part.share() == null && part.actual() == null)
			.map((part) -> part.region().shortName().in(presenter.locale()))
			.toList();
		return new SharesView(presenter.message("shares.note." + shared.by().name()),
				Presenter.year(shared.whole().target().year()), shared.by() == Share.By.AMOUNT, rows, sums.sentences(),
				others.isEmpty() ? ""
						: presenter.message("shares.others", others.size(),
								String.join(presenter.message("list.separator"), others)),
				Addresses.target(shared.whole()) + "/shares");
	}

	private static SharesView.Row row(SharePart part, SharedTarget shared, ShareSums sums, Map<String, Source> sources,
			Presenter presenter) {
		Quantity reached = part.actual();
		Cell cell = (reached == null) ? Cell.NONE : Cell.of(Amounts.symbol(reached.bound()),
				Amounts.number(reached, Amounts.decimals(shared.whole())), null);
		Share share = part.share();
		if (share == null) {
			return new SharesView.Row(presenter.link(part.region()), presenter.message("shares.not-on-file"), "–", cell,
					"", null, "");
		}
		Source source = sources.get(share.citation().source());
		return new SharesView.Row(presenter.link(part.region()), sums.share(part),
				(shared.by() == Share.By.AMOUNT) ? sums.percent(share.value()) : "–", cell, since(share, presenter),
				(source != null) ? presenter.link(source) : null, share.citation().quote());
	}

	private static String since(Share share, Presenter presenter) {
		String day = Optional.ofNullable(share.since())
			.map(String::valueOf)
			.orElse(presenter.message("source.undated"));
		TargetRevision.Amendment amendment = share.amendment();
		return (amendment == null) ? day
				: presenter.message("shares.revised", day, Objects.requireNonNullElse(amendment.reason(), ""),
						Objects.requireNonNullElse(amendment.legalBasis(), ""));
	}

	/**
	 * Every region within with what it is given and has reached, as a file.
	 * @param name the file's, without its ending
	 * @param sources where the documents are noted on which it rests
	 */
	public TableFile file(JudgedTarget judged, String name, SourceSheet sources, Presenter presenter) {
		SharedTarget shared = this.shares.find(judged)
			.orElseThrow(() -> new NotFoundException("target", judged.target().code(), List.of()));
		ShareSums sums = new ShareSums(shared, presenter);
		sources.note(presenter.message("files.note.bounds")).source(judged.source().id());
		sums.sentences().forEach(sources::note);
		List<String> head = List
			.of("files.id", "col.region", "col.share", "col.share.percent", "col.reached", "file.bound", "col.since",
					"col.source", "col.quote")
			.stream()
			.map(presenter::message)
			.toList();
		List<List<@Nullable Object>> rows = shared.parts()
			.stream()
			.map((part) -> row(part, shared, sources, presenter))
			.toList();
		return new TableFile(name + "-shares", presenter.message("shares.title"), Addresses.target(judged),
				TableSheet.of(head, rows), sources.sheet());
	}

	private static List<@Nullable Object> row(SharePart part, SharedTarget shared, SourceSheet sources,
			Presenter presenter) {
		Share share = part.share();
		Quantity reached = part.actual();
		BigDecimal whole = shared.whole().promise().demand().value();
		if (share != null) {
			sources.source(share.citation().source());
		}
		boolean parts = share != null && shared.by() == Share.By.AMOUNT && whole.signum() > 0;
		return Arrays.asList(part.region().code(), part.region().shortName().in(presenter.locale()),
				(share != null) ? share.value() : null,
				parts ? BigDecimal.valueOf(100)
					.multiply(Objects.requireNonNull(share).value())
					.divide(whole, 1, RoundingMode.HALF_UP) : null,
				(reached != null) ? reached.rounded(Amounts.decimals(shared.whole())) : null,
				(reached != null) ? Amounts.symbol(reached.bound()) : null, (share != null) ? share.since() : null,
				(share != null) ? share.citation().source() : null, (share != null) ? share.citation().quote() : null);
	}

}
