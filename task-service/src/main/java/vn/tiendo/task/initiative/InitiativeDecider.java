package vn.tiendo.task.initiative;

import java.time.LocalDate;
import vn.tiendo.events.InitiativeEvent;
import vn.tiendo.events.InitiativeEvent.InitiativeRecognised;
import vn.tiendo.events.InitiativeEvent.InitiativeRefused;
import vn.tiendo.events.InitiativeEvent.InitiativeReplicated;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.Task;
import vn.tiendo.task.initiative.Initiative.Status;
import vn.tiendo.task.initiative.InitiativeCommand.Recognise;
import vn.tiendo.task.initiative.InitiativeCommand.Refuse;
import vn.tiendo.task.initiative.InitiativeCommand.Replicate;

/** Who decides what becomes of an initiative: each unit judges once, and only what is recognised is replicated. */
final class InitiativeDecider {

    private InitiativeDecider() {}

    /**
     * What happens to an initiative when it is asked that.
     *
     * @throws Rejection with an {@link InitiativeProblem}
     */
    static InitiativeEvent decide(InitiativeCommand command, Initiative initiative) {
        return switch (command) {
            case Recognise c -> {
                requireNotJudgedBy(c.unit(), initiative);
                yield new InitiativeRecognised(initiative.id(), initiative.unit(), c.unit(), c.decision(), c.by(),
                        c.at());
            }
            case Refuse c -> {
                requireNotJudgedBy(c.unit(), initiative);
                yield new InitiativeRefused(initiative.id(), initiative.unit(), c.unit(), c.reason(), c.by(), c.at());
            }
            case Replicate c -> replicate(c, initiative);
        };
    }

    private static InitiativeReplicated replicate(Replicate c, Initiative initiative) {
        if (initiative.status() != Status.RECOGNISED) {
            throw new Rejection(InitiativeProblem.INITIATIVE_NOT_RECOGNISED).at("id").with("id", initiative.id());
        }
        if (c.unit().equals(initiative.unit())) {
            throw new Rejection(InitiativeProblem.INITIATIVE_OF_YOUR_OWN).at("id").with("id", initiative.id());
        }
        if (initiative.replications().stream().anyMatch(known -> known.unit().equals(c.unit()))) {
            throw new Rejection(InitiativeProblem.INITIATIVE_REPLICATED).at("id").with("unit", c.unit());
        }
        if (c.since().isAfter(LocalDate.ofInstant(c.at(), Task.ZONE))) {
            throw new Rejection(InitiativeProblem.REPLICATION_IN_FUTURE).at("since").with("since",
                    c.since().toString());
        }
        return new InitiativeReplicated(initiative.id(), initiative.unit(), c.unit(), c.since(), c.result(), c.by(),
                c.at());
    }

    private static void requireNotJudgedBy(String unit, Initiative initiative) {
        if (initiative.verdicts().stream().anyMatch(verdict -> verdict.unit().equals(unit))) {
            throw new Rejection(InitiativeProblem.INITIATIVE_JUDGED).at("id").with("unit", unit);
        }
    }
}
