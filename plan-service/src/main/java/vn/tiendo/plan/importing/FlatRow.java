package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fragments of one row of a flattened table, gathered cell by cell. */
final class FlatRow {

    /** One office as written, and whether a wide gap stood before it. */
    record Office(String name, boolean afterGap, boolean afterOtherCell) {}

    private final Draft.@Nullable Field field;
    private @Nullable String number;
    private final StringBuilder content = new StringBuilder();
    private final List<StringBuilder> products = new ArrayList<>();
    private final List<StringBuilder> offices = new ArrayList<>();
    private final List<Boolean> officeGaps = new ArrayList<>();
    private final List<Boolean> officeBreaks = new ArrayList<>();
    private final StringBuilder time = new StringBuilder();
    private Cell last = Cell.NONE;
    private int firstLine = Integer.MAX_VALUE;
    private int lastLine;
    private int oddity;

    FlatRow(Draft.@Nullable Field field) {
        this.field = field;
    }

    void add(Reading reading) {
        var fragment = reading.fragment();
        var before = reading.before();
        oddity += reading.opensRow() || before == null ? 0 : reading.oddity() - before.oddity();
        if (fragment.mark() == Fragment.Mark.ROW_NUMBER) {
            number = fragment.text();
        } else {
            switch (reading.cell()) {
                case CONTENT -> Wrapping.append(content, fragment.text());
                case PRODUCT -> add(products, reading);
                case OFFICE -> addOffice(reading);
                case TIME -> Wrapping.append(time, fragment.text());
                case NONE -> {
                    return;
                }
            }
            last = reading.cell();
        }
        firstLine = Math.min(firstLine, fragment.line());
        lastLine = Math.max(lastLine, fragment.line());
    }

    private void addOffice(Reading reading) {
        if (reading.begins() || offices.isEmpty()) {
            officeGaps.add(reading.fragment().wide());
            officeBreaks.add(last != Cell.OFFICE);
        }
        add(offices, reading);
    }

    private static void add(List<StringBuilder> items, Reading reading) {
        if (reading.begins() || items.isEmpty()) {
            items.add(new StringBuilder());
        }
        Wrapping.append(items.getLast(), reading.fragment().text());
    }

    boolean isNumbered() {
        return number != null;
    }

    /** The odder the row, the lower. */
    double confidence() {
        double share = Math.max(0, Math.min(80, oddity)) / 80.0;
        return Math.round((0.95 - 0.5 * share) * 100) / 100.0;
    }

    boolean isTask() {
        return !content.isEmpty();
    }

    List<Office> offices() {
        var written = new ArrayList<Office>();
        for (int at = 0; at < offices.size(); at++) {
            written.add(new Office(offices.get(at).toString(), officeGaps.get(at), at > 0 && officeBreaks.get(at)));
        }
        return written;
    }

    TaskRow task(List<String> leads, List<String> coordinators, Draft.Source source) {
        return new TaskRow(number, field, Phrases.tidy(content.toString()), Products.parts(strings(products)),
                Offices.split(leads), Offices.split(coordinators),
                time.isEmpty() ? null : Offices.clean(Phrases.tidy(time.toString())),
                null, source);
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    private static List<String> strings(List<StringBuilder> items) {
        return items.stream().map(StringBuilder::toString).toList();
    }
}
