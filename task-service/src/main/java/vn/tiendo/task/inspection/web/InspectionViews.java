package vn.tiendo.task.inspection.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;
import vn.tiendo.task.inspection.Finding;
import vn.tiendo.task.inspection.FollowUp;
import vn.tiendo.task.inspection.Inspection;

/** Shows inspections to callers: all of it to the inspecting unit and those above, its own part to an inspected one. */
@Component
final class InspectionViews {

    private final FollowUp followUp;
    private final Access access;

    InspectionViews(FollowUp followUp, Access access) {
        this.followUp = followUp;
        this.access = access;
    }

    List<InspectionView> of(List<Stored<Inspection>> inspections) {
        var tasks = followUp.tasksOf(inspections.stream().map(Stored::state).toList());
        return inspections.stream().map(stored -> of(stored, tasks)).toList();
    }

    InspectionView of(Stored<Inspection> stored) {
        return of(List.of(stored)).getFirst();
    }

    private InspectionView of(Stored<Inspection> stored, Map<String, Task> tasks) {
        var inspection = stored.state();
        var seen = access.canRead(inspection.unit()) ? inspection : inspection.about(access::canRead);
        return InspectionView.of(stored, seen,
                seen.findings().stream().map(finding -> view(seen, finding, tasks)).toList());
    }

    private FindingView view(Inspection inspection, Finding finding, Map<String, Task> tasks) {
        var id = inspection.taskOf(finding);
        var task = tasks.get(id);
        return FindingView.of(finding, id, task, task != null && followUp.isOverdue(finding, task));
    }
}
