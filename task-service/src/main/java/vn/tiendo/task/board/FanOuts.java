package vn.tiendo.task.board;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.tiendo.platform.unit.Units;

/** Tasks that were fanned out, rolled up from the lines of their children. */
public final class FanOuts {

    private final SheetReader<Child> sheets;
    private final Units units;
    private final Clock clock;

    FanOuts(SheetReader<Child> sheets, Units units, Clock clock) {
        this.sheets = sheets;
        this.units = units;
        this.clock = clock;
    }

    /**
     * All children of a task as one view; empty where it was never fanned out.
     *
     * @param parent id of the task
     */
    public FanOut of(String parent) {
        var children = children(parent);
        var groups = new TreeMap<>(children.stream().collect(groupingBy(this::group)));
        return new FanOut(parent, FanOut.Tally.of(children), groups.entrySet().stream()
                .map(group -> new FanOut.Group(group.getKey(), FanOut.Tally.of(group.getValue()))).toList());
    }

    /**
     * The children of one group, by unit.
     *
     * @param group code of the unit right above theirs today
     */
    public List<Child> children(String parent, String group) {
        return children(parent).stream().filter(child -> group(child).equals(group))
                .sorted(Comparator.comparing(Child::unit)).toList();
    }

    private List<Child> children(String parent) {
        var children = new ArrayList<Child>();
        sheets.read(sheets.heads(FanOutShard.all(parent)), sheet -> children.addAll(sheet.lines().values()));
        return children;
    }

    /** A unit that ended, or that nobody knows, stands for itself. */
    private String group(Child child) {
        return units.parentOn(child.unit(), LocalDate.now(clock)).orElse(child.unit());
    }
}
