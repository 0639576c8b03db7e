package org.lantu.entry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Source;

/**
 * The sources that the grid offers: those of the region's last years and the newest ones.
 * Any other may be named by its id or title.
 */
record GridSources(GridWords words, Map<String, Source> sources, SourceTitles titles, List<Revision> figures,
		int newest) {

	List<EntryPlace.Choice> choices() {
		Set<String> ids = new LinkedHashSet<>();
		this.figures.forEach((figure) -> ids.add(figure.source()));
		this.sources.keySet().stream().limit(this.newest).forEach(ids::add);
		return this.sources.values().stream().filter((source) -> ids.contains(source.id())).map(this::choice).toList();
	}

	/** By its title; the id tells those apart that have the same. */
	private EntryPlace.Choice choice(Source source) {
		String title = this.titles.title(source.id());
		return new EntryPlace.Choice(title, title.equals(source.id()) ? source.title() : source.id(), false);
	}

	GridPage.NewSource added(GridResult result) {
		TypedSource typed = result.form().added();
		List<GridPage.Fault> faults = result.general()
			.stream()
			.filter((finding) -> !field(finding).isEmpty())
			.map((finding) -> new GridPage.Fault(field(finding), "", this.words.text(finding)))
			.toList();
		return new GridPage.NewSource(!typed.equals(GridForm.NOTHING) && !typed.equals(untouched()), typed.title(),
				typed.publisher(), typed.publishedOn(), trusts(typed.trust()), typed.url(), faults);
	}

	private List<EntryPlace.Choice> trusts(String chosen) {
		return Arrays.stream(Source.Trust.values())
			.map((trust) -> new EntryPlace.Choice(trust.name(), this.words.text("entry.trust." + trust),
					trust.name().equals(chosen)))
			.toList();
	}

	/** The first trust is chosen until another one is. */
	private static TypedSource untouched() {
		return new TypedSource("", "", "", Source.Trust.OFFICIAL.name(), "");
	}

	private static String field(Finding finding) {
		return (finding.field() == Field.TITLE) ? "new-title"
				: (finding.field() == Field.PUBLISHER) ? "new-publisher"
						: (finding.field() == Field.PUBLISHED_ON) ? "new-date" : (finding.field() == Field.TRUST)
								? "new-trust" : (finding.field() == Field.URL) ? "new-url" : "";
	}

}
