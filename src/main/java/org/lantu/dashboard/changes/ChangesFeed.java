package org.lantu.dashboard.changes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.EditionChange;

/**
 * Writes changes as an Atom feed (RFC 4287). The id of an entry never changes: it is of
 * the change's number and the time of its edition, whatever feed or language tells it.
 *
 * @param absolute makes an absolute address of a path in the portal
 * @param begun when the first edition was made: the time of a feed without entries
 */
record ChangesFeed(ChangesQuery query, Function<String, String> absolute, Edition begun, Presenter presenter) {

	Feed of(Map<EditionChange, ChangeRow> rows) {
		Feed feed = new Feed("atom_1.0");
		feed.setId(id(this.query.feed().uri()));
		feed.setTitle(this.presenter.message("changes.feed"));
		feed.setUpdated(
				Date.from(rows.keySet().stream().findFirst().map(EditionChange::edition).orElse(this.begun).at()));
		Person author = new Person();
		author.setName(this.presenter.message("brand.name"));
		feed.setAuthors(List.of(author));
		feed.setOtherLinks(List.of(link("self", this.query.feed().uri(), "application/atom+xml")));
		feed.setAlternateLinks(List.of(link("alternate", this.query.page().uri(), "text/html")));
		feed.setEntries(rows.entrySet().stream().map((row) -> entry(row.getKey(), row.getValue())).toList());
		return feed;
	}

	private Entry entry(EditionChange change, ChangeRow row) {
		Instant at = change.edition().at();
		Entry entry = new Entry();
		entry.setId(id("change/" + change.id() + "/" + at.getEpochSecond() + "/" + at.getNano()));
		entry.setTitle(allowed(row.sentence(this.presenter)));
		entry.setUpdated(Date.from(at));
		entry.setPublished(Date.from(at));
		entry.setAlternateLinks(List.of(link("alternate", row.subject().href(), "text/html")));
		Content content = new Content();
		content.setType(Content.TEXT);
		content.setValue(allowed(
				Stream.of(row.kind(), row.states(), row.why(), (row.source() != null) ? row.source().text() : null)
					.filter((part) -> part != null && !part.isEmpty())
					.collect(Collectors.joining(" · "))));
		entry.setContents(List.of(content));
		return entry;
	}

	/**
	 * Without what XML 1.0 does not allow, which a title pasted from elsewhere may hold.
	 */
	private static String allowed(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
	}

	private Link link(String relation, String path, String type) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(this.absolute.apply(path));
		link.setType(type);
		return link;
	}

	private static String id(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("lantu/" + name).getBytes(StandardCharsets.UTF_8));
	}

}
