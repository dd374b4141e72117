package vn.tiendo.plan.unit.change;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values (RFC 4180): cells in quotes may hold commas, line breaks and doubled quotes. */
final class Csv {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();

    private Csv(String text) {
        this.text = text;
    }

    /** All rows that are not empty; one at least. */
    static List<List<String>> rows(String text) {
        return new Csv(text).read();
    }

    private List<List<String>> read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == ',') {
                endCell();
            } else if (!quoted && sign == '\n') {
                endRow();
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        endRow();
        return rows.isEmpty() ? List.of(List.of("")) : rows;
    }

    private void endCell() {
        row.add(cell.toString());
        cell = new StringBuilder();
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(value -> !value.isBlank())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
