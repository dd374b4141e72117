package vn.tiendo.plan;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlanChanges;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.problem.Rejection;

/** What others learn of a plan that takes effect. */
record Announcement(String unit, String title, int year, String period, @Nullable String parentPlan,
        List<PlannedTask> tasks, List<PlannedTarget> targets) {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(?:-(?:H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?");

    /**
     * Of a content that can take effect.
     *
     * @throws Rejection a {@link PlanProblem} where it cannot yet
     */
    static Announcement of(String unit, Draft content, @Nullable String parentPlan) {
        requireTitle(content);
        requireTasksOrTargets(content);
        requireDistinct("tasks", content.tasks().stream().map(Draft.Task::id).toList());
        requireDistinct("targets", content.targets().stream().map(Draft.Target::id).toList());
        var year = year(content);
        return new Announcement(unit, content.title(), year, period(content, year), parentPlan,
                content.tasks().stream().map(Announcement::task).toList(),
                content.targets().stream().map(Announcement::target).toList());
    }

    PlanPublished published(String planId, Instant at) {
        return new PlanPublished(planId, unit, title, year, period, parentPlan, tasks, targets, at);
    }

    PlanAmended amended(String planId, int version, Announcement before, String reason, Instant at) {
        return new PlanAmended(planId, unit, version, title, year, period, parentPlan, tasks, targets, since(before),
                reason, at);
    }

    private PlanChanges since(Announcement before) {
        var members = Stream.of(
                Objects.equals(title, before.title) ? null : "title",
                year == before.year ? null : "year",
                Objects.equals(period, before.period) ? null : "period",
                Objects.equals(parentPlan, before.parentPlan) ? null : "parentPlan").filter(Objects::nonNull)
                .map(Objects::requireNonNull).toList();
        return new PlanChanges(members, Difference.items(before.tasks, tasks, PlannedTask::taskId),
                Difference.items(before.targets, targets, PlannedTarget::targetId));
    }

    private static void requireTitle(Draft content) {
        if (content.title().isBlank()) {
            throw new Rejection(PlanProblem.TITLE_MISSING).at("title");
        }
    }

    private static void requireTasksOrTargets(Draft content) {
        if (content.tasks().isEmpty() && content.targets().isEmpty()) {
            throw new Rejection(PlanProblem.NOTHING_TO_PUBLISH).at("tasks");
        }
        for (int i = 0; i < content.tasks().size(); i++) {
            if (content.tasks().get(i).content().isBlank()) {
                throw new Rejection(PlanProblem.CONTENT_MISSING).at("tasks[" + i + "].content");
            }
        }
    }

    private static void requireDistinct(String list, List<String> ids) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw new Rejection(PlanProblem.DUPLICATE_ID).at(list + "[" + i + "].id").with("id", ids.get(i));
            }
        }
    }

    private static int year(Draft content) {
        var year = content.year();
        if (year == null) {
            throw new Rejection(PlanProblem.YEAR_MISSING).at("year");
        }
        return year;
    }

    private static String period(Draft content, int year) {
        var period = content.period() == null ? String.valueOf(year) : content.period();
        if (!PERIOD.matcher(period).matches()) {
            throw new Rejection(PlanProblem.PERIOD_UNREADABLE).at("period").with("period", period);
        }
        return period;
    }

    private static PlannedTask task(Draft.Task task) {
        var field = task.field();
        return new PlannedTask(task.id(), task.number(), field == null ? null : field.name(), task.content(),
                task.products(), task.leads(), task.coordinators(), task.timePhrase());
    }

    private static PlannedTarget target(Draft.Target target) {
        return new PlannedTarget(target.id(), target.wording(), target.indicator(), target.comparator(),
                target.threshold(), target.unitOfMeasure());
    }
}
