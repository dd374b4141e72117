package vn.tiendo.plan;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.problem.Rejection;

/** What others learn of a plan that takes effect, or why it cannot yet. */
final class Publication {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(?:-(?:H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?");

    private Publication() {}

    static PlanPublished of(PublishPlan command, Plan plan) {
        var content = plan.content();
        requireTitle(content);
        requireTasksOrTargets(content);
        requireDistinct("tasks", content.tasks().stream().map(Draft.Task::id).toList());
        requireDistinct("targets", content.targets().stream().map(Draft.Target::id).toList());
        var year = year(content);
        return new PlanPublished(command.planId(), plan.unit(), content.title(), year, period(content, year),
                command.parentPlan(), content.tasks().stream().map(Publication::task).toList(),
                content.targets().stream().map(Publication::target).toList(), command.at());
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
