package org.lantu.accounts.passwords;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.Transliterator;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The names that somebody tries who knows a person or the portal: of the person, the
 * portal and its regions, in characters and in letters.
 */
@Component
class KnownNames {

	private static final int SHORTEST = 3;

	private static final int SHORTEST_CHINESE = 2;

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final List<String> portal;

	KnownNames(Catalogue catalogue, MessageSource messages, @Value("${spring.application.name}") String application,
			AccountsProperties properties) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.portal = List.of(application, properties.publicHost());
	}

	/** Of a person and of the portal, as {@link Guessed#plain}. */
	Set<String> of(Person person) {
		Set<String> names = new LinkedHashSet<>();
		add(names, person.login());
		add(names, person.name());
		add(names, Reader.HAN.transliterate(person.name()));
		if (person.email() != null) {
			add(names, person.email());
		}
		this.portal.forEach((name) -> add(names, name));
		add(names, this.messages.getMessage("brand.name", null, Locale.CHINESE));
		add(names, this.messages.getMessage("brand.name", null, Locale.ENGLISH));
		this.catalogue.regions().values().forEach((region) -> {
			for (Bilingual name : List.of(region.name(), region.shortName())) {
				add(names, name.in(Locale.CHINESE));
				add(names, name.in(Locale.ENGLISH));
			}
		});
		names.removeIf(KnownNames::tooShort);
		return names;
	}

	/** A name as a whole, and its parts. */
	private static void add(Set<String> names, String name) {
		String plain = Guessed.plain(name);
		names.add(plain.replaceAll("[^\\p{L}\\p{N}]+", ""));
		names.addAll(Arrays.asList(Guessed.plain(name.replaceAll("[^\\p{L}\\p{N}]+", "/")).split("/")));
	}

	private static boolean tooShort(String name) {
		return name.codePointCount(0, name.length()) < (Bilingual.chinese(name) ? SHORTEST_CHINESE : SHORTEST);
	}

	/** Loaded when the first password is chosen: its tables take a moment. */
	private static final class Reader {

		private static final Transliterator HAN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

	}

}
