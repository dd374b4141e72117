package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A task while its rows are gathered. */
final class TaskDraft {

    private final @Nullable String number;
    private final Draft.@Nullable Field field;
    private final StringBuilder content;
    private final List<String> products = new ArrayList<>();
    private final List<String> leads = new ArrayList<>();
    private final List<String> coordinators = new ArrayList<>();
    private final Set<String> times = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final StringBuilder read = new StringBuilder();
    private int firstLine;
    private int lastLine;

    TaskDraft(@Nullable String number, Draft.@Nullable Field field, String content) {
        this.number = number;
        this.field = field;
        this.content = new StringBuilder(content);
    }

    /** Adds a row of its own or one that belongs to it. */
    void add(GridRow row, Grid grid, String moreContent) {
        if (!moreContent.isEmpty()) {
            Wrapping.append(content, moreContent);
        }
        addAll(products, Products.split(row.lines(grid.at(Column.PRODUCT))));
        addAll(leads, Offices.split(row.lines(grid.at(Column.LEAD))));
        addAll(coordinators, Offices.split(row.lines(grid.at(Column.COORDINATORS))));
        addPhrase(times, row.text(grid.at(Column.TIME)));
        for (int at = 0; at < grid.columns().size(); at++) {
            if (grid.columns().get(at) == Column.NOTE) {
                Products.split(row.lines(at)).forEach(notes::add);
            }
        }
        firstLine = firstLine == 0 ? row.firstLine() : firstLine;
        lastLine = row.lastLine();
        Wrapping.append(read, row.all());
    }

    void repeat(TaskDraft above, Pattern ditto) {
        repeat(products, above.products, ditto);
        repeat(leads, above.leads, ditto);
        repeat(coordinators, above.coordinators, ditto);
        repeat(times, above.times, ditto);
    }

    private static void repeat(Collection<String> own, Collection<String> above, Pattern ditto) {
        if (own.size() == 1 && ditto.matcher(own.iterator().next()).matches()) {
            own.clear();
            own.addAll(above);
        }
    }

    boolean isOpen() {
        return !Wrapping.isFinished(content.toString());
    }

    boolean isGroup(String groupNumber) {
        return groupNumber.equals(number) && products.isEmpty() && leads.isEmpty() && times.isEmpty();
    }

    TaskRow done() {
        var text = read.toString();
        return new TaskRow(number, field, Phrases.tidy(content.toString()), List.copyOf(products), List.copyOf(leads),
                List.copyOf(coordinators),
                times.isEmpty() ? null : String.join("; ", times), notes.isEmpty() ? null : String.join("; ", notes),
                new Draft.Source(null, firstLine, lastLine, text, Garbling.doubt(text, 0.95)));
    }

    private static void addAll(List<String> items, List<String> more) {
        more.stream().filter(item -> !items.contains(item)).forEach(items::add);
    }

    private static void addPhrase(Set<String> phrases, String phrase) {
        var clean = Offices.clean(Phrases.tidy(phrase));
        if (!clean.isEmpty()) {
            phrases.add(clean);
        }
    }
}
