package org.lantu.api.rows;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * The columns into which a record is laid out: each by the way to it.
 */
public final class RecordColumns {

	private final List<Column> columns;

	private RecordColumns(List<Column> columns) {
		this.columns = columns;
	}

	/**
	 * Those of a flat record: what is unwrapped in an answer stands in the row itself.
	 */
	public static RecordColumns ofFlat(Class<?> row) {
		return new RecordColumns(columns(row, "", false));
	}

	/**
	 * Those of a record with others in it, which are named by the way to them; lists have
	 * no place in a row.
	 */
	public static RecordColumns ofNested(Class<?> row) {
		return new RecordColumns(columns(row, "", true));
	}

	private static List<Column> columns(Class<?> row, String prefix, boolean nested) {
		List<Column> columns = new ArrayList<>();
		for (RecordComponent component : row.getRecordComponents()) {
			boolean unwrapped = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
			if (unwrapped || (nested && component.getType().isRecord())) {
				String inner = unwrapped ? prefix : prefix + component.getName() + ".";
				columns(component.getType(), inner, nested).forEach((column) -> columns.add(column.within(component)));
			}
			else if (!nested || !List.class.isAssignableFrom(component.getType())) {
				columns.add(new Column(prefix + component.getName(), List.of(component)));
			}
		}
		return columns;
	}

	public List<String> names() {
		return this.columns.stream().map(Column::name).toList();
	}

	/** Of which type the values of each are. */
	public List<Class<?>> types() {
		return this.columns.stream()
			.<Class<?>>map((column) -> column.way.get(column.way.size() - 1).getType())
			.toList();
	}

	public List<@Nullable Object> cells(Object row) {
		List<@Nullable Object> cells = new ArrayList<>();
		this.columns.forEach((column) -> cells.add(column.of(row)));
		return cells;
	}

	private record Column(String name, List<RecordComponent> way) {

		Column within(RecordComponent outer) {
			return new Column(this.name, Stream.concat(Stream.of(outer), this.way.stream()).toList());
		}

		@Nullable Object of(Object row) {
			Object cell = row;
			for (RecordComponent component : this.way) {
				if (cell == null) {
					return null;
				}
				ReflectionUtils.makeAccessible(component.getAccessor());
				cell = ReflectionUtils.invokeMethod(component.getAccessor(), cell);
			}
			return cell;
		}

	}

}
