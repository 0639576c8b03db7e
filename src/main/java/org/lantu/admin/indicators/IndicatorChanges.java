package org.lantu.admin.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;
import org.lantu.reference.upkeep.EditableIndicator;
import org.lantu.reference.upkeep.IndicatorText;
import org.lantu.reference.upkeep.IndicatorUpkeep;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has an indicator changed as an administrator typed it, with what was changed on the
 * trail, or says why it was not.
 */
@Service
class IndicatorChanges {

	private final IndicatorUpkeep upkeep;

	private final AuditTrail trail;

	IndicatorChanges(IndicatorUpkeep upkeep, AuditTrail trail) {
		this.upkeep = upkeep;
		this.trail = trail;
	}

	/**
	 * Changes it.
	 * @return what is wrong, by field; nothing where it is changed now, or was so before
	 */
	@Transactional
	Map<String, MessageSourceResolvable> change(EditableIndicator indicator, IndicatorForm form, Person administrator) {
		IndicatorReading reading = new IndicatorReading(form);
		Map<String, MessageSourceResolvable> faults = new LinkedHashMap<>(reading.faults());
		if (!faults.isEmpty()) {
			return faults;
		}
		IndicatorText text = reading.text();
		named(indicator, text, faults);
		this.upkeep.outside(indicator.code(), text.lowest(), text.highest())
			.ifPresent((figure) -> faults.put("lowest", sentence("indicator-texts.fault.outside", figure)));
		Map<String, String> changed = changed(IndicatorForm.of(indicator.version(), indicator.text()),
				IndicatorForm.of(indicator.version(), text));
		if (!faults.isEmpty() || changed.isEmpty()) {
			return faults;
		}
		if (!this.upkeep.change(indicator.code(), String.valueOf(form.version()), text)) {
			faults.put("", sentence("indicator-texts.fault.changed"));
			return faults;
		}
		this.trail.record("indicator-changed", administrator.login(), "indicator", indicator.code(), changed);
		return faults;
	}

	/** Two indicators of one name could not be told apart, on a page or in a file. */
	private void named(EditableIndicator indicator, IndicatorText text, Map<String, MessageSourceResolvable> faults) {
		for (EditableIndicator other : this.upkeep.all()) {
			if (!other.code().equals(indicator.code())) {
				if (other.text().nameZh().equals(text.nameZh())) {
					faults.put("nameZh", sentence("indicator-texts.fault.name.taken", other.code()));
				}
				if (other.text().nameEn().equalsIgnoreCase(text.nameEn())) {
					faults.put("nameEn", sentence("indicator-texts.fault.name.taken", other.code()));
				}
			}
		}
	}

	/** What is said otherwise than before: the old text, an arrow and the new one. */
	private static Map<String, String> changed(IndicatorForm before, IndicatorForm after) {
		Map<String, String> changed = new LinkedHashMap<>();
		compare(changed, "name_zh", before.nameZh(), after.nameZh());
		compare(changed, "name_en", before.nameEn(), after.nameEn());
		compare(changed, "definition_zh", before.definitionZh(), after.definitionZh());
		compare(changed, "definition_en", before.definitionEn(), after.definitionEn());
		compare(changed, "warn_percent", before.warnPercent(), after.warnPercent());
		compare(changed, "lowest", before.lowest(), after.lowest());
		compare(changed, "highest", before.highest(), after.highest());
		return changed;
	}

	private static void compare(Map<String, String> changed, String field, @Nullable String before,
			@Nullable String after) {
		if (!Objects.equals(before, after)) {
			changed.put(field, "%s → %s".formatted((before != null) ? before : "–", (after != null) ? after : "–"));
		}
	}

	private static MessageSourceResolvable sentence(String messageKey, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { messageKey }, arguments);
	}

}
