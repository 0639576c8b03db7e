package org.lantu.entry.requests;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.requests.CorrectionRequest;
import org.lantu.actuals.requests.CorrectionRequests;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words requests for those whom they concern.
 */
@Component
public class RequestLines {

	private final CorrectionRequests requests;

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final LantuProperties properties;

	RequestLines(CorrectionRequests requests, Catalogue catalogue, MessageSource messages, LantuProperties properties) {
		this.requests = requests;
		this.catalogue = catalogue;
		this.messages = messages;
		this.properties = properties;
	}

	/** What waits for somebody, the oldest first. */
	public List<RequestLine> waiting(Person person, Locale locale) {
		return lines(this.requests.waiting(person), locale);
	}

	List<RequestLine> lines(Collection<CorrectionRequest> requests, Locale locale) {
		if (requests.isEmpty()) {
			return List.of();
		}
		Map<String, Region> regions = this.catalogue
			.provincesAnd(requests.stream().map((request) -> request.figure().region()).distinct().toList());
		Map<String, Indicator> indicators = this.catalogue.indicators();
		return requests.stream().map((request) -> {
			FigureKey figure = request.figure();
			Region region = Objects.requireNonNull(regions.get(figure.region()));
			Indicator indicator = Objects.requireNonNull(indicators.get(figure.indicator()));
			return new RequestLine(request.id(), address(figure),
					this.messages.getMessage("history.title",
							new Object[] { region.shortName().in(locale), indicator.name().in(locale),
									String.valueOf(figure.year()) },
							locale),
					request.said(), request.evidence(), minute(request.sentAt()));
		}).toList();
	}

	String minute(Instant instant) {
		return Minutes.format(instant, this.properties.zone());
	}

	/** The address of a figure's page. */
	public static String address(FigureKey figure) {
		return "/figures/" + figure.region() + "/" + figure.indicator() + "/" + figure.year();
	}

}
