package vn.tiendo.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Field;
import vn.tiendo.plan.importing.Draft.Task;

/**
 * Tasks of one field that stand one after the other.
 *
 * @param field null for tasks outside every field
 */
record TaskGroup(@Nullable Field field, List<Task> tasks) {

    static List<TaskGroup> of(List<Task> tasks) {
        var groups = new ArrayList<TaskGroup>();
        for (var task : tasks) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().field(), task.field())) {
                groups.add(new TaskGroup(task.field(), new ArrayList<>()));
            }
            groups.getLast().tasks().add(task);
        }
        return groups;
    }

    /** "05 nhiệm vụ (từ số 3 đến số 7)"; without numbers where the tasks have none. */
    String extent() {
        var first = tasks.getFirst().number();
        var last = tasks.getLast().number();
        var count = "%02d nhiệm vụ".formatted(tasks.size());
        if (first == null || last == null) {
            return count;
        }
        return count + (tasks.size() == 1 ? " (số " + first + ")" : " (từ số " + first + " đến số " + last + ")");
    }
}
