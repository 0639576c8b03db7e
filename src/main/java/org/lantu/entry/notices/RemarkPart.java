package org.lantu.entry.notices;

import java.util.List;
import java.util.Map;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.entry.remarks.RemarkLines;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what others wrote about figures on their way.
 */
@Component
@Order(4)
class RemarkPart implements NoticePart {

	private final FigureRemarks remarks;

	private final People people;

	private final NoticeLines lines;

	private final NoticeWords words;

	RemarkPart(FigureRemarks remarks, People people, NoticeLines lines, NoticeWords words) {
		this.remarks = remarks;
		this.people = people;
		this.lines = lines;
		this.words = words;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		List<FigureRemark> found = this.remarks.find(person, NoticeItem.subjects(items, NoticeItem.Kind.REMARK));
		Map<String, String> names = this.people.names(found.stream().map(FigureRemark::by).distinct().toList());
		return found.stream()
			.map((remark) -> new NoticeSection("notice.remark", 1,
					(locale) -> List.of(this.lines.remark(remark, names.getOrDefault(remark.by(), remark.by()), locale),
							this.words.link(RemarkLines.address(remark.figure()), locale))))
			.toList();
	}

}
