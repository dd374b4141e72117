package vn.tiendo.plan;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/**
 * A plan as it stands, with all its versions.
 *
 * @param unit code of the issuing unit
 * @param content what the plan says: the draft, or once it is published what is in force
 * @param counts how many things the content has, for lists
 * @param origin null where the plan was written here
 * @param createdAt when the first draft of it came
 * @param publishedAt when it first took effect, null while it is a draft
 * @param closeReason null unless it was closed
 * @param review what an import read and how far a person has gone through it; null where the plan was written here
 * @param amendment the next version while it is being written, null where there is none
 * @param versions what took effect, oldest first; the last is in force
 * @param waivers findings that somebody answers for, also those that have lapsed
 * @param carriedFrom the plan of the year before that it was made of, null where it was not
 * @param handovers from units that ended to their successors, oldest first
 */
public record Plan(PlanStatus status, String unit, Draft content, @Nullable Counts counts, @Nullable Origin origin,
        Instant createdAt, @Nullable Instant publishedAt, @Nullable String closeReason, @Nullable Review review,
        @Nullable Amendment amendment, List<Version> versions, List<Waiver> waivers,
        @Nullable CarriedFrom carriedFrom, List<Handover> handovers) {

    /** Plans stored before there were versions have none. */
    public Plan {
        versions = Objects.requireNonNullElse(versions, List.of());
        waivers = Objects.requireNonNullElse(waivers, List.of());
        handovers = Objects.requireNonNullElse(handovers, List.of());
    }

    /** How many things a plan has. */
    public record Counts(int tasks, int targets, int findings) {

        static Counts of(Draft content) {
            return new Counts(content.tasks().size(), content.targets().size(), content.findings().size());
        }
    }

    static Plan draft(String unit, Draft content, @Nullable Origin origin, Instant at) {
        return new Plan(PlanStatus.DRAFT, unit, content, Counts.of(content), origin, at, null, null,
                origin == null ? null : Review.of(content), null, List.of(), List.of(), null, List.of());
    }

    /** This plan with some members changed. */
    Plan with(Consumer<PlanEdit> change) {
        var edit = new PlanEdit(this);
        change.accept(edit);
        return edit.done();
    }

    /** What can be changed now: the amendment where one is being written, else the content. */
    public Draft underWork() {
        return amendment == null ? content : amendment.content();
    }

    Plan withUnderWork(Draft changed) {
        return amendment == null
                ? with(it -> it.content = changed)
                : with(it -> it.amendment = amendment.with(changed));
    }

    /** Number of the version in force; 0 while nothing took effect. */
    public int edition() {
        return versions.size();
    }

    /** Id of the plan that the version in force implements, null where there is none. */
    public @Nullable String parentPlan() {
        return versions.isEmpty() ? null : versions.getLast().parentPlan();
    }

    /** Ids of tasks and targets that were given once and stay theirs: those of the import and of all versions. */
    public Set<String> givenIds() {
        var given = new HashSet<String>();
        var contents = Stream.concat(versions.stream().map(Version::content),
                Stream.ofNullable(review).map(Review::original));
        contents.forEach(draft -> {
            draft.tasks().forEach(task -> given.add(task.id()));
            draft.targets().forEach(target -> given.add(target.id()));
        });
        return given;
    }

    /** A draft is seen by its unit and those above; what took effect is seen by everybody. */
    public boolean isPublic() {
        return status != PlanStatus.DRAFT;
    }
}
