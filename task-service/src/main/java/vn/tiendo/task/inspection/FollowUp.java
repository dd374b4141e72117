package vn.tiendo.task.inspection;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;
import vn.tiendo.task.inspection.Finding.State;
import vn.tiendo.task.store.Tasks;

/** Holds findings against the tasks in which they are mended, as these stand now. */
@Component
public final class FollowUp {

    private final Tasks tasks;
    private final Clock clock;

    FollowUp(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The tasks of an inspection's findings, by their ids; one that is just being made may be missing. */
    public Map<String, Task> tasksOf(Collection<Inspection> inspections) {
        var ids = inspections.stream()
                .flatMap(inspection -> inspection.findings().stream().map(inspection::taskOf)).toList();
        return tasks.findAll(ids).stream().map(Stored::state).collect(toMap(Task::id, task -> task));
    }

    /** Whether the last day of a task has passed; it may have been moved since the finding. */
    public boolean isOverdue(Finding finding, Task task) {
        var due = task.due() == null ? finding.due() : task.due();
        return finding.state() == State.OPEN && due.isBefore(LocalDate.now(clock));
    }

    /** One line for each inspected unit. */
    public List<UnitFollowUp> overview(Collection<Inspection> inspections) {
        var today = LocalDate.now(clock);
        var known = tasksOf(inspections);
        return UnitFollowUp.of(inspections, id -> {
            var task = known.get(id);
            var due = task == null ? null : task.due();
            return due != null && due.isBefore(today);
        });
    }
}
