package vn.tiendo.task.initiative;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.events.IssuedDocument;

/** What can be asked of an initiative. */
public sealed interface InitiativeCommand {

    /** A unit recognises it by a decision. */
    record Recognise(String unit, IssuedDocument decision, String by, Instant at) implements InitiativeCommand {}

    /** A unit does not recognise it. */
    record Refuse(String unit, String reason, String by, Instant at) implements InitiativeCommand {}

    /** A unit does it too. */
    record Replicate(String unit, LocalDate since, String result, String by, Instant at)
            implements
                InitiativeCommand {}
}
