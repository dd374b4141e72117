package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Excerpt;

/** A task of the parent plan that nothing here implements; looked for only once items were linked to the parent's. */
final class ParentTasksUncovered implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PARENT_TASK_UNCOVERED);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var parent = around.parent();
        if (parent == null || around.links().isEmpty()) {
            return Stream.empty();
        }
        var covered = around.links().stream().map(Surroundings.Link::implemented).collect(Collectors.toSet());
        return parent.tasks().stream().filter(task -> !covered.contains("tasks/" + task.id()))
                .map(task -> Code.PARENT_TASK_UNCOVERED.at("parent/tasks/" + task.id(), null,
                        new Words("Chưa có nhiệm vụ nào thực hiện “" + Excerpt.of(task.content())
                                + "” của kế hoạch cấp trên.",
                                "Nothing implements “" + Excerpt.of(task.content()) + "” of the plan above."),
                        new Words("Thêm nhiệm vụ hoặc liên kết nhiệm vụ đã có.", "Add a task, or link one.").advice()));
    }
}
