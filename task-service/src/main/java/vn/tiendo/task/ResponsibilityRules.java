package vn.tiendo.task;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.LeadExamined;
import vn.tiendo.events.TaskEvent.TaskFannedOut;
import vn.tiendo.events.TaskEvent.TaskReassigned;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskCommand.ExamineLead;
import vn.tiendo.task.TaskCommand.FanTaskOut;
import vn.tiendo.task.TaskCommand.ReassignTask;

/** Who answers for a task: one lead at any time, never one who cannot. */
final class ResponsibilityRules {

    private ResponsibilityRules() {}

    /** Naming the first lead needs no reason, changing him does. */
    static List<TaskEvent> reassign(ReassignTask c, Task task) {
        Standing.requireOpen(task);
        if (task.unit().equals(c.unit()) && task.lead().equals(c.lead())
                && task.coordinators().equals(c.coordinators())) {
            throw new Rejection(TaskProblem.NOTHING_CHANGES);
        }
        boolean takesAway = !task.unit().equals(c.unit()) || isOther(task.lead().office(), c.lead().office())
                || isOther(task.lead().officer(), c.lead().officer());
        var reason = takesAway
                ? Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING)
                : Texts.optional("reason", c.reason());
        c.coordinators().forEach(one -> Texts.optional("coordinators", Objects.requireNonNullElse(one.part(), "")));
        return List.of(new TaskReassigned(task.id(), c.unit(), task.unit(), c.lead().office(), c.lead().officer(),
                Coordinators.told(c.coordinators()), reason, c.by(), c.at()));
    }

    /** Units that have their part already are not told again. */
    static List<TaskEvent> fanOut(FanTaskOut c, Task task) {
        Standing.requireOpen(task);
        var units = new TreeSet<>(c.units());
        units.removeAll(task.parts());
        if (units.isEmpty()) {
            throw new Rejection(c.units().isEmpty() ? TaskProblem.UNITS_MISSING : TaskProblem.NOTHING_CHANGES)
                    .at("units");
        }
        var wording = task.wording();
        var planned = new PlannedTask(task.item(), wording.number(), wording.field(), wording.content(),
                wording.products(), c.leads(), List.of(), wording.timePhrase());
        return List.of(new TaskFannedOut(task.id(), task.unit(), task.planId(), List.copyOf(units),
                planned, String.valueOf(wording.period()), c.due() == null ? task.due() : c.due(), c.by(), c.at()));
    }

    static List<TaskEvent> examine(ExamineLead c, Task task) {
        return task.status().isClosed() || Objects.equals(task.finding(), c.finding())
                ? List.of()
                : List.of(new LeadExamined(task.id(), task.unit(), c.finding() == null ? null : c.finding().name(),
                        task.lead().office(), task.lead().officer(), c.at()));
    }

    private static boolean isOther(@Nullable String before,
            @Nullable String now) {
        return before != null && !before.equals(now);
    }
}
