package vn.tiendo.task.evidence;

import java.util.List;
import vn.tiendo.events.EvidenceEvent;
import vn.tiendo.events.EvidenceEvent.EvidenceServes;
import vn.tiendo.events.EvidenceEvent.EvidenceWithdrawn;
import vn.tiendo.events.EvidenceUse;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.evidence.EvidenceCommand.ProveResult;
import vn.tiendo.task.evidence.EvidenceCommand.Serve;
import vn.tiendo.task.evidence.EvidenceCommand.Withdraw;

/** Who decides what evidence may prove, and when it may be withdrawn. */
final class EvidenceDecider {

    static final int MOST_USES = 500;

    private EvidenceDecider() {}

    /**
     * What happens to the evidence; nothing where it proves that already.
     *
     * @throws Rejection with an {@link EvidenceProblem}
     */
    static List<EvidenceEvent> decide(EvidenceCommand command, EvidenceItem item) {
        return switch (command) {
            case Serve c -> serve(c, item);
            case ProveResult c -> prove(c, item);
            case Withdraw c -> withdraw(c, item);
        };
    }

    private static List<EvidenceEvent> serve(Serve c, EvidenceItem item) {
        if (item.serves().contains(c.use())) {
            return List.of();
        }
        requireStanding(item);
        if (item.serves().size() >= MOST_USES) {
            throw new Rejection(EvidenceProblem.EVIDENCE_SERVES_TOO_MUCH).at("id").with("limit", MOST_USES);
        }
        return List.of(new EvidenceServes(item.id(), item.unit(), c.use(), c.by(), c.at()));
    }

    /** A fact, whatever became of the evidence meanwhile. */
    private static List<EvidenceEvent> prove(ProveResult c, EvidenceItem item) {
        var use = new EvidenceUse(EvidenceUse.Kind.TASK, c.taskId());
        return item.serves().contains(use)
                ? List.of()
                : List.of(new EvidenceServes(item.id(), item.unit(), use, null, c.at()));
    }

    private static List<EvidenceEvent> withdraw(Withdraw c, EvidenceItem item) {
        requireStanding(item);
        if (c.provesConfirmed()) {
            throw new Rejection(EvidenceProblem.EVIDENCE_OF_CONFIRMED_RESULT).at("id").with("id", item.id());
        }
        var reason = Fields.text("reason", c.reason(), Fields.PARAGRAPH);
        return List.of(new EvidenceWithdrawn(item.id(), item.unit(), reason, c.by(), c.at()));
    }

    /**
     * Refuses what was withdrawn.
     *
     * @throws Rejection evidence-withdrawn
     */
    static void requireStanding(EvidenceItem item) {
        if (item.withdrawn() != null) {
            throw new Rejection(EvidenceProblem.EVIDENCE_WITHDRAWN).at("evidence").with("id", item.id());
        }
    }
}
