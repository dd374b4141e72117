package vn.tiendo.plan.cascade;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Folding;

/**
 * A task or a target of a plan.
 *
 * @param id {@code tasks/t7} or {@code targets/g2}
 * @param number as the reader sees it, null for targets and unnumbered tasks
 * @param field reform field the task stands under, null where there is none
 * @param text the task's content or the target's wording
 * @param target the level to be reached, null for a task
 */
public record PlanItem(String id, @Nullable String number, Draft.@Nullable Field field, String text,
        Draft.@Nullable Target target) {

    /** The items of a plan in the order of the document, targets first. */
    public static List<PlanItem> of(Draft plan) {
        return of(plan.tasks(), plan.targets());
    }

    static List<PlanItem> of(List<Draft.Task> tasks, List<Draft.Target> targets) {
        return Stream.concat(targets.stream().map(PlanItem::of), tasks.stream().map(PlanItem::of)).toList();
    }

    private static PlanItem of(Draft.Task task) {
        return new PlanItem("tasks/" + task.id(), task.number(), task.field(), task.content(), null);
    }

    private static PlanItem of(Draft.Target target) {
        var text = target.wording().isBlank() ? target.subject() : target.wording();
        return new PlanItem("targets/" + target.id(), null, null, text, target);
    }

    /** A task can implement tasks only, a target targets only. */
    boolean isOfTheKindOf(PlanItem other) {
        return (target == null) == (other.target() == null);
    }

    /** Whether both stand under a field and neither its number nor its name is the same. */
    boolean isOfAnotherFieldThan(PlanItem other) {
        return field != null && other.field() != null && !Objects.equals(field.number(), other.field().number())
                && !Folding.fold(field.name()).equals(Folding.fold(other.field().name()));
    }
}
