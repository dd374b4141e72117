package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes tasks of a table's rows: a row that opens a field is none, a row without number and content belongs to the task
 * above, a row cut by a page goes on in the next, ditto marks repeat what stands above.
 */
final class GridTasks {

    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5}|[A-H])[.)]?");
    private static final Pattern ROMAN_TITLE = Pattern.compile("([IVX]{1,5}|[A-H])[.)]?\\s+[-–]?\\s*(\\p{Lu}.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})*)\\s?[.)]?");
    private static final Pattern SUB_NUMBER = Pattern.compile("(\\d{1,3})\\.\\d{1,2}");
    private static final Pattern NUMBERED_CONTENT = Pattern.compile("(\\d{1,3})[.)]\\s+(\\S.*)");
    private static final Pattern SUB_ITEM = Pattern.compile("([-–+•]|[a-zđ][.)])\\s*\\S.*");
    private static final Pattern DITTO = Pattern.compile("(-?\\s*nt\\s*-?|[\"”“']{1,2}|như trên)",
            Pattern.CASE_INSENSITIVE);

    private final Grid grid;
    private final List<TaskDraft> tasks = new ArrayList<>();
    private Draft.@Nullable Field field;

    private GridTasks(Grid grid) {
        this.grid = grid;
    }

    static List<TaskRow> of(Grid grid) {
        var reader = new GridTasks(grid);
        TornRows.mended(grid).forEach(reader::read);
        return reader.tasks.stream().map(TaskDraft::done).toList();
    }

    private void read(GridRow row) {
        var number = grid.at(Column.NUMBER) < 0 ? "" : row.text(grid.at(Column.NUMBER));
        var content = row.text(grid.at(Column.CONTENT));
        var column = grid.at(Column.FIELD) < 0 ? "" : row.text(grid.at(Column.FIELD));
        if (opensField(row, number, content)) {
            return;
        }
        if (!column.isEmpty()) {
            field = field(column);
        }
        var numbered = NUMBER.matcher(number);
        if (!tasks.isEmpty() && isPartOfRowAbove(row)) {
            tasks.getLast().add(row, grid, row.held().contains(grid.at(Column.CONTENT)) ? "" : content);
        } else if (numbered.matches()) {
            dissolveGroup(numbered.group(1));
            begin(row, numbered.group(1), content);
        } else if (tasks.isEmpty() || !belongsAbove(row, content)) {
            if (!content.isEmpty()) {
                var own = NUMBERED_CONTENT.matcher(content);
                begin(row, own.matches() ? own.group(1) : null, own.matches() ? own.group(2) : content);
            }
        } else {
            tasks.getLast().add(row, grid, content);
        }
    }

    private void begin(GridRow row, @Nullable String number, String content) {
        var above = tasks.isEmpty() ? null : tasks.getLast();
        tasks.add(new TaskDraft(number, field, Phrases.tidy(content)));
        tasks.getLast().add(row, grid, "");
        if (above != null) {
            tasks.getLast().repeat(above, DITTO);
        }
    }

    /** Under a number or a content merged over several rows. */
    private boolean isPartOfRowAbove(GridRow row) {
        return row.held().contains(grid.at(Column.NUMBER)) || row.held().contains(grid.at(Column.CONTENT));
    }

    private boolean belongsAbove(GridRow row, String content) {
        if (content.isEmpty()) {
            return true;
        }
        boolean alone = row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
        return SUB_ITEM.matcher(content).matches() || Wrapping.startsSmall(content)
                || (alone && tasks.getLast().isOpen());
    }

    private boolean opensField(GridRow row, String number, String content) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        var roman = ROMAN.matcher(number);
        if (roman.matches()) {
            field = new Draft.Field(roman.group(1),
                    Offices.clean(content.isEmpty() ? row.all().substring(number.length()).strip() : content));
            return true;
        }
        if (filled != 1 || NUMBER.matcher(number).matches()) {
            return false;
        }
        var only = row.all();
        if (ROMAN_TITLE.matcher(only).matches()) {
            field = field(only);
            return true;
        }
        boolean group = Wrapping.isUpperCase(only) || (tasks.isEmpty() && !SUB_ITEM.matcher(only).matches());
        field = group ? new Draft.Field(null, Offices.clean(only)) : field;
        return group;
    }

    private static Draft.Field field(String written) {
        var title = ROMAN_TITLE.matcher(written);
        return title.matches()
                ? new Draft.Field(title.group(1), Offices.clean(title.group(2)))
                : new Draft.Field(null, Offices.clean(written));
    }

    /** Row 1 followed by row 1.1 and bare of everything else was the head of a group. */
    private void dissolveGroup(String number) {
        var sub = SUB_NUMBER.matcher(number);
        if (sub.matches() && !tasks.isEmpty() && tasks.getLast().isGroup(sub.group(1))) {
            tasks.removeLast();
        }
    }
}
