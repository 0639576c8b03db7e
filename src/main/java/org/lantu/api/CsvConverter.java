package org.lantu.api;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.tables.Csv;
import org.lantu.scoreboard.answers.RankingView;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * Writes a list of flat records, or the rows of a ranking, as CSV: a header row with the
 * names of the fields, then every value verbatim. Cells are not altered to guard
 * spreadsheets against formulas: the quotes of sources must stay what they are.
 */
class CsvConverter extends AbstractSmartHttpMessageConverter<Object> {

	CsvConverter() {
		super(Csv.TYPE);
		setDefaultCharset(StandardCharsets.UTF_8);
	}

	@Override
	public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(ResolvableType type, Class<?> valueType, @Nullable MediaType mediaType) {
		return (List.class.isAssignableFrom(valueType) || valueType == RankingView.class) && canWrite(mediaType);
	}

	@Override
	protected void writeInternal(Object body, ResolvableType type, HttpOutputMessage output,
			@Nullable Map<String, Object> hints) throws IOException {
		Class<?> row = (body instanceof RankingView) ? RankingView.Place.class
				: type.as(List.class).getGeneric(0).toClass();
		List<?> rows = (body instanceof RankingView view) ? view.rows() : (List<?>) body;
		if (!row.isRecord()) {
			throw new HttpMessageNotWritableException("Only records can be rows");
		}
		List<List<RecordComponent>> columns = columns(row);
		Csv csv = Csv.verbatim(output.getBody());
		csv.row(columns.stream().map((path) -> path.get(path.size() - 1).getName()).toList());
		rows.forEach((each) -> csv.row(columns.stream().map((path) -> cell(each, path)).toList()));
		csv.flush();
	}

	@Override
	public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints) {
		throw new UnsupportedOperationException("CSV is only written");
	}

	/** Each by the way to it: what is unwrapped in an answer stands in the row itself. */
	private static List<List<RecordComponent>> columns(Class<?> row) {
		List<List<RecordComponent>> columns = new ArrayList<>();
		for (RecordComponent component : row.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				columns(component.getType())
					.forEach((path) -> columns.add(Stream.concat(Stream.of(component), path.stream()).toList()));
			}
			else {
				columns.add(List.of(component));
			}
		}
		return columns;
	}

	private static @Nullable Object cell(Object row, List<RecordComponent> path) {
		try {
			Object cell = row;
			for (RecordComponent component : path) {
				component.getAccessor().setAccessible(true);
				cell = component.getAccessor().invoke(cell);
			}
			return cell;
		}
		catch (ReflectiveOperationException ex) {
			throw new HttpMessageNotWritableException("A row could not be read", ex);
		}
	}

}
