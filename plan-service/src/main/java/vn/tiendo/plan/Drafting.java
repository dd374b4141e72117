package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.plan.PlanCommand.ConfirmItems;
import vn.tiendo.plan.PlanCommand.CorrectDraft;
import vn.tiendo.plan.PlanCommand.WaiveFindings;
import vn.tiendo.plan.PlanCommand.WaivedFinding;
import vn.tiendo.plan.Review.OpenItem;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** What a person does to a draft, or to an amendment, until it can take effect. Pure. */
final class Drafting {

    private Drafting() {}

    static Plan correct(CorrectDraft command, Plan plan) {
        if (plan.amendment() != null) {
            requireSameUnit(command, plan);
            requireNoRetiredId(command.content(), plan);
            return Weight.bearable(plan.withUnderWork(command.content()));
        }
        return Weight.bearable(plan.with(it -> {
            it.unit = command.unit();
            it.content = command.content();
            it.review = plan.review() == null
                    ? null
                    : plan.review().corrected(plan.content(), command.content(), command.by(), command.at());
        }));
    }

    /** Who issued a plan does not change with its wording. */
    private static void requireSameUnit(CorrectDraft command, Plan plan) {
        if (!command.unit().equals(plan.unit())) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("unit");
        }
    }

    /** An id that an earlier version had and this one does not is never another item's: others keep its history by it. */
    private static void requireNoRetiredId(Draft content, Plan plan) {
        var inForce = ids(plan.content()).toList();
        var given = plan.givenIds();
        ids(content).filter(id -> given.contains(id) && !inForce.contains(id)).findFirst().ifPresent(id -> {
            throw new Rejection(PlanProblem.ID_RETIRED).at("id").with("id", id);
        });
    }

    private static Stream<String> ids(Draft content) {
        return Stream.concat(content.tasks().stream().map(Draft.Task::id),
                content.targets().stream().map(Draft.Target::id));
    }

    static Plan confirm(ConfirmItems command, Plan plan) {
        var review = plan.review();
        if (review == null || plan.amendment() != null) {
            throw new Rejection(PlanProblem.NOTHING_TO_CONFIRM).at("items");
        }
        var known = DraftItems.of(review.original()).keySet();
        command.items().stream().filter(item -> !known.contains(item)).findFirst().ifPresent(item -> {
            throw new Rejection(PlanProblem.UNKNOWN_ITEM).at("items").with("item", item);
        });
        var sure = review.open().stream().filter(item -> command.allSure() && item.confidence() >= command.sureFrom())
                .map(OpenItem::item);
        var confirmed = Stream.concat(command.items().stream(), sure).distinct().toList();
        return plan.with(it -> it.review = review.confirmed(confirmed, command.by(), command.at()));
    }

    static Plan waive(WaiveFindings command, Plan plan) {
        if (command.reason().isBlank()) {
            throw new Rejection(PlanProblem.REASON_MISSING).at("reason");
        }
        var content = plan.underWork();
        var waivers = new ArrayList<>(plan.waivers());
        for (var waived : command.findings()) {
            for (var finding : meant(waived, content)) {
                waivers.removeIf(old -> old.covers(finding, content));
                waivers.add(Waiver.of(finding, content, command.reason().strip(), command.by(), command.at()));
            }
        }
        return plan.with(it -> it.waivers = List.copyOf(waivers));
    }

    private static List<Finding> meant(WaivedFinding waived, Draft content) {
        var item = waived.item();
        var meant = content.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.code().equals(waived.code()))
                .filter(finding -> item == null || item.equals(Waiver.item(finding))).toList();
        if (meant.isEmpty()) {
            throw new Rejection(PlanProblem.NO_SUCH_FINDING).at("findings").with("code", waived.code()).with("item",
                    Objects.requireNonNullElse(item, ""));
        }
        return meant;
    }
}
