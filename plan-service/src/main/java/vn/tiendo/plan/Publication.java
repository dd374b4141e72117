package vn.tiendo.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanCommand.PublishPlan;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** How a draft becomes the first version of a plan, and an amendment the next. Pure. */
final class Publication {

    private Publication() {}

    static Decision<Plan> of(PublishPlan command, Plan written) {
        if (command.issuer() == null) {
            throw new Rejection(PlatformProblem.UNKNOWN_UNIT).at("unit").with("unit", written.unit());
        }
        var plan = answered(command, written.withUnderWork(command.check().checked(written.underWork())));
        var content = plan.underWork();
        var announcement = Announcement.of(plan.unit(), content, command.parentPlan());
        requireConfirmed(plan);
        requireAnswered(content, plan.waivers());
        var amendment = plan.amendment();
        if (amendment == null) {
            return Decision.of(published(plan, version(command, plan, null)),
                    announcement.published(command.planId(), command.at()));
        }
        if (Difference.between(written.content(), content).isEmpty()) {
            throw new Rejection(PlanProblem.NOTHING_CHANGED).at("amendment");
        }
        var next = version(command, plan, amendment.reason());
        var event = announcement.amended(command.planId(), next.number(), inForce(written), amendment.reason(),
                command.at());
        return Decision.of(published(plan, next), event);
    }

    private static Announcement inForce(Plan plan) {
        var parent = plan.versions().isEmpty() ? null : plan.versions().getLast().parentPlan();
        return Announcement.of(plan.unit(), plan.content(), parent);
    }

    private static Plan answered(PublishPlan command, Plan plan) {
        var answered = plan;
        for (var waive : command.waivers()) {
            answered = Drafting.waive(waive, answered);
        }
        return answered;
    }

    private static void requireConfirmed(Plan plan) {
        var review = plan.review();
        var open = review == null || plan.amendment() != null ? List.of() : review.open();
        if (!open.isEmpty()) {
            throw new Rejection(PlanProblem.NOT_CONFIRMED).at("items").with("count", open.size()).with("open", open);
        }
    }

    private static void requireAnswered(Draft content, List<Waiver> waivers) {
        var unanswered = Waiver.unanswered(content, waivers);
        if (!unanswered.isEmpty()) {
            throw new Rejection(PlanProblem.FINDINGS_OPEN).at("findings").with("count", unanswered.size())
                    .with("open", unanswered);
        }
    }

    private static Version version(PublishPlan command, Plan plan, @Nullable String reason) {
        var content = plan.underWork();
        var standing = plan.waivers().stream().filter(waiver -> waiver.holdsIn(content)).toList();
        return new Version(plan.edition() + 1, content, command.parentPlan(), command.by(), command.at(), reason,
                standing);
    }

    private static Plan published(Plan plan, Version version) {
        return Weight.bearable(plan.with(it -> {
            it.status = PlanStatus.PUBLISHED;
            it.publishedAt = plan.publishedAt() == null ? version.at() : plan.publishedAt();
            it.content = version.content();
            it.versions = Stream.concat(plan.versions().stream(), Stream.of(version)).toList();
            it.amendment = null;
        }));
    }
}
