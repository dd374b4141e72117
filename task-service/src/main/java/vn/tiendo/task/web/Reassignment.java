package vn.tiendo.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Coordinator;
import vn.tiendo.task.Lead;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.ReassignTask;

/**
 * Body of a reassignment: who answers for the task then, whole; who is left out is not named any more.
 *
 * @param unit code of another unit, null for the same
 * @param office id of the office in that unit
 * @param officer username
 * @param coordinators those who help then, null to leave them as they are
 * @param reason needed where somebody was responsible before
 */
record Reassignment(@Nullable String unit, @Nullable String office, @Nullable String officer,
        @Nullable List<Helper> coordinators, @Nullable String reason) {

    /** Who is asked to help. */
    record Helper(@Nullable String name, @Nullable String office, @Nullable String part) {

        Coordinator toCoordinator() {
            return new Coordinator(Objects.requireNonNullElse(name, Objects.requireNonNullElse(office, "")), office,
                    part);
        }
    }

    ReassignTask toCommand(Task task, String by, Instant at) {
        var into = Objects.requireNonNullElse(unit, task.unit());
        return new ReassignTask(into, new Lead(office, officer), helping(task, into),
                Objects.requireNonNullElse(reason, ""), by, at);
    }

    /** Offices of the unit before are none of another unit. */
    private List<Coordinator> helping(Task task, String into) {
        if (coordinators != null) {
            return coordinators.stream().filter(Objects::nonNull).map(Helper::toCoordinator).toList();
        }
        return into.equals(task.unit())
                ? task.coordinators()
                : task.coordinators().stream().map(one -> new Coordinator(one.name(), null, one.part())).toList();
    }
}
