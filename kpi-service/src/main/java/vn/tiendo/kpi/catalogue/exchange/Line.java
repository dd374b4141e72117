package vn.tiendo.kpi.catalogue.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A row of a sheet, its cells by the headings of their columns. */
record Line(Sheets sheet, Row row) {

    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** The text of a cell, null where it is empty. */
    @Nullable
    String text(String column) {
        var written = row.getCellText(sheet.columns().indexOf(column)).strip();
        if (written.isEmpty()) {
            return null;
        }
        return GUARDED.matcher(written).matches() ? written.substring(1) : written;
    }

    List<String> list(String column) {
        var written = text(column);
        return written == null ? List.of() : Stream.of(COMMA.split(written)).toList();
    }

    /** A day, written {@code 2026-01-31} or entered as a date. */
    @Nullable
    LocalDate day(String column) {
        var written = text(column);
        var cell = row.getOptionalCell(sheet.columns().indexOf(column)).orElse(null);
        if (written == null || cell == null) {
            return null;
        }
        try {
            return cell.getType() == CellType.NUMBER ? cell.asDate().toLocalDate() : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw CatalogueExchange.unreadable(place(column), e);
        }
    }

    <T extends Enum<T>> @Nullable T one(Class<T> type, String column) {
        var written = text(column);
        return written == null ? null : named(type, written, column);
    }

    <T extends Enum<T>> @Nullable List<T> several(Class<T> type, String column) {
        var written = list(column);
        return written.isEmpty() ? null : written.stream().map(name -> named(type, name, column)).toList();
    }

    /** Where a cell is, for people: {@code Chỉ số!7 Loại}. */
    String place(String column) {
        return "%s!%d %s".formatted(sheet.title(), row.getRowNum(), column);
    }

    private <T extends Enum<T>> T named(Class<T> type, String name, String column) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw CatalogueExchange.unreadable(place(column), e);
        }
    }
}
