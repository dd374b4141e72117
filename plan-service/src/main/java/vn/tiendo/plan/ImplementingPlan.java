package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/** What a plan in force has that can implement items of its parent; read without the rest of it. */
public record ImplementingPlan(String unit, Items content, List<Edition> versions) {

    /** Members of a plan that this is made of. */
    static final List<String> MEMBERS = List.of("unit", "content.tasks", "content.targets", "versions.parentPlan");

    /** What the plan says. */
    public record Items(List<Draft.Task> tasks, List<Draft.Target> targets) {}

    /** A version of it. */
    public record Edition(@Nullable String parentPlan) {}

    boolean implementsPlan(String id) {
        return !versions.isEmpty() && id.equals(versions.getLast().parentPlan());
    }
}
