package vn.tiendo.plan.document;

import java.util.List;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;

/** Whether a task says in its own words what a target demands. */
final class StatedByTask {

    private StatedByTask() {}

    static boolean is(Target target, List<Task> tasks) {
        return tasks.stream().anyMatch(task -> task.content().contains(target.wording())
                || (task.content() + ": " + task.timePhrase()).contains(target.wording()));
    }
}
