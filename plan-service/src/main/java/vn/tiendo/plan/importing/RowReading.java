package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the least odd reading of a flattened table. Every fragment is tried in every cell of the current row and as the
 * beginning of a new one; of readings in the same state only the better is kept, of all only the best few, so the time grows
 * with the number of fragments and not faster.
 */
final class RowReading {

    private static final int KEPT = 48;

    private final CellCosts costs;
    private List<Reading> readings = List.of(Reading.start());
    private Map<RowState, Reading> next = new HashMap<>();

    private RowReading(CellCosts costs) {
        this.costs = costs;
    }

    /** The best reading, its last fragment first. */
    static Reading best(List<Fragment> fragments, List<Column> columns) {
        boolean numbered = fragments.stream().filter(fragment -> fragment.mark() == Fragment.Mark.ROW_NUMBER)
                .count() > 1;
        var reading = new RowReading(new CellCosts(columns, numbered));
        fragments.forEach(reading::read);
        return reading.readings.stream()
                .min(Comparator.comparingInt(last -> last.oddity() + reading.costs.close(last.row())))
                .orElseThrow();
    }

    private void read(Fragment fragment) {
        next = new HashMap<>();
        for (var reading : readings) {
            switch (fragment.mark()) {
                case ROW_NUMBER -> number(reading, fragment);
                case FIELD_HEAD -> keep(reading.newRow(fragment, Cell.NONE, costs.close(reading.row())));
                case PAGE_NUMBER -> keep(reading.leftOut(fragment, 0));
                case NONE -> text(reading, fragment);
            }
        }
        var best = new ArrayList<>(next.values());
        best.sort(Comparator.comparingInt(Reading::oddity));
        readings = best.size() > KEPT ? best.subList(0, KEPT) : best;
    }

    private void number(Reading reading, Fragment number) {
        keep(reading.newRow(number, Cell.NONE, costs.close(reading.row())));
        if (!reading.row().numbered() && reading.row().has(Cell.CONTENT)) {
            keep(reading.into(number, Cell.NONE, true, Oddity.NUMBER_DISPLACED.when(true)));
        }
    }

    private void text(Reading reading, Fragment f) {
        var row = reading.row();
        keep(reading.into(f, Cell.CONTENT, !row.has(Cell.CONTENT), costs.content(f, row)));
        if (row.has(Cell.CONTENT)) {
            keep(reading.newRow(f, Cell.CONTENT, costs.close(row) + costs.newRow(f)));
        }
        keep(reading.into(f, Cell.PRODUCT, true, costs.productBegins(f, row)));
        keep(reading.into(f, Cell.PRODUCT, false, costs.productGoesOn(f, row)));
        keep(reading.into(f, Cell.OFFICE, true, costs.officeBegins(f, row)));
        keep(reading.into(f, Cell.OFFICE, false, costs.officeGoesOn(f, row)));
        keep(reading.into(f, Cell.TIME, true, costs.timeBegins(f, row)));
        keep(reading.into(f, Cell.TIME, false, costs.timeGoesOn(f, row)));
        boolean underField = row.isEmpty() && reading.cell() == Cell.NONE && reading.before() != null;
        keep(reading.leftOut(f, underField ? costs.fieldGoesOn(f, reading.fragment()) : costs.leftOut(f)));
    }

    private void keep(Reading reading) {
        next.merge(reading.row(), reading, (one, other) -> one.oddity() <= other.oddity() ? one : other);
    }
}
