package vn.tiendo.report.periodic.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.events.PlannedTask;

/** The fields of reform under which a plan has its tasks, by task id. */
record PlannedFields(Map<String, String> fields) {

    static PlannedFields of(String plan, List<PlannedTask> tasks) {
        Map<String, String> fields = new HashMap<>();
        tasks.forEach(task -> {
            if (task.field() != null) {
                fields.put(plan + "." + task.taskId(), task.field());
            }
        });
        return new PlannedFields(fields);
    }
}
