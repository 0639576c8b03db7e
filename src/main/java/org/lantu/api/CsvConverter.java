package org.lantu.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.api.rows.RecordColumns;
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
		RecordColumns columns = RecordColumns.ofFlat(row);
		Csv csv = Csv.verbatim(output.getBody());
		csv.row(columns.names());
		rows.forEach((each) -> csv.row(columns.cells(each)));
		csv.flush();
	}

	@Override
	public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints) {
		throw new UnsupportedOperationException("CSV is only written");
	}

}
