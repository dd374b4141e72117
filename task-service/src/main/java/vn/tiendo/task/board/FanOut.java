package vn.tiendo.task.board;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.task.TaskStatus;

/**
 * How far a task is that was fanned out to units below: as one, and unit by unit of the level above theirs.
 *
 * @param groups by code
 */
public record FanOut(String parent, Tally all, List<Group> groups) {

    /**
     * The children of the units right below one unit.
     *
     * @param unit code of that unit
     */
    public record Group(String unit, Tally tally) {}

    /**
     * Children counted.
     *
     * @param byStatus how many are in each status; statuses that none is in are left out
     * @param overdue how many owe a result whose day has passed
     * @param late how many gave a result after its day
     * @param progress mean of their percentages, cancelled ones left out, rounded down; 0 where there is none
     */
    public record Tally(int tasks, Map<TaskStatus, Integer> byStatus, int overdue, int late, int progress) {

        static Tally of(Collection<Child> children) {
            var byStatus = new EnumMap<TaskStatus, Integer>(TaskStatus.class);
            children.forEach(child -> byStatus.merge(child.status(), 1, Integer::sum));
            return new Tally(children.size(), byStatus, (int) children.stream().filter(Child::overdue).count(),
                    (int) children.stream().filter(Child::late).count(), (int) children.stream()
                            .filter(child -> child.status() != TaskStatus.CANCELLED).mapToInt(Child::progress)
                            .average().orElse(0));
        }
    }
}
