package vn.tiendo.task.web;

import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Task;

/** Shows tasks with the name of their unit and the reading of their time phrase. */
@Component
final class TaskViews {

    private final Units units;
    private final Explanations explanations;

    TaskViews(Units units, Explanations explanations) {
        this.units = units;
        this.explanations = explanations;
    }

    TaskView of(Stored<Task> task) {
        return TaskView.of(task, units.find(task.state().unit()).map(RegisteredUnit::name).orElse(null),
                explanations.of(task.state()));
    }
}
