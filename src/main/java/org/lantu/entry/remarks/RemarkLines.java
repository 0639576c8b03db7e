package org.lantu.entry.remarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.entry.requests.RequestLines;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words remarks for those who work on a region; two statements however many there are.
 */
@Component
public class RemarkLines {

	private final FigureRemarks remarks;

	private final Catalogue catalogue;

	private final People people;

	private final MessageSource messages;

	private final LantuProperties properties;

	RemarkLines(FigureRemarks remarks, Catalogue catalogue, People people, MessageSource messages,
			LantuProperties properties) {
		this.remarks = remarks;
		this.catalogue = catalogue;
		this.people = people;
		this.messages = messages;
		this.properties = properties;
	}

	/** Where remarks about a figure are read and written. */
	public static String address(FigureKey figure) {
		return RequestLines.address(figure) + "#remarks";
	}

	/** All remarks about a figure, the oldest first. */
	public List<RemarkLine> of(FigureKey figure) {
		List<FigureRemark> remarks = this.remarks.of(List.of(figure));
		Map<String, String> names = names(remarks);
		return remarks.stream().map((remark) -> line(remark, "", names)).toList();
	}

	/** The remarks about what is on its way, by its number. */
	public Map<Long, List<RemarkLine>> about(Collection<Long> revisions) {
		List<FigureRemark> remarks = this.remarks.about(revisions);
		Map<String, String> names = names(remarks);
		return remarks.stream()
			.collect(Collectors.groupingBy(FigureRemark::revision,
					Collectors.mapping((remark) -> line(remark, "", names), Collectors.toList())));
	}

	/** What others wrote last, and somebody has not answered. */
	public List<RemarkLine> unanswered(Person person, Locale locale) {
		List<FigureRemark> remarks = this.remarks.unanswered(person);
		if (remarks.isEmpty()) {
			return List.of();
		}
		Map<String, Region> regions = this.catalogue
			.provincesAnd(remarks.stream().map((remark) -> remark.figure().region()).distinct().toList());
		Map<String, Indicator> indicators = this.catalogue.indicators();
		Map<String, String> names = names(remarks);
		return remarks.stream()
			.map((remark) -> line(remark, this.messages.getMessage("history.title",
					new Object[] { Objects.requireNonNull(regions.get(remark.figure().region())).shortName().in(locale),
							Objects.requireNonNull(indicators.get(remark.figure().indicator())).name().in(locale),
							String.valueOf(remark.figure().year()) },
					locale), names))
			.toList();
	}

	private Map<String, String> names(List<FigureRemark> remarks) {
		return remarks.isEmpty() ? Map.of()
				: this.people.names(remarks.stream().map(FigureRemark::by).distinct().toList());
	}

	private RemarkLine line(FigureRemark remark, String name, Map<String, String> names) {
		return new RemarkLine(address(remark.figure()), name, names.getOrDefault(remark.by(), remark.by()),
				Minutes.format(remark.at(), this.properties.zone()), remark.said());
	}

}
