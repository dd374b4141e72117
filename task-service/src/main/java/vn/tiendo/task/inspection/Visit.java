package vn.tiendo.task.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InspectionEvent.VisitCarriedOut;
import vn.tiendo.events.IssuedDocument;

/**
 * A visit to a unit.
 *
 * @param unit code of the unit that is inspected
 * @param outcome null until it was carried out
 */
public record Visit(String unit, LocalDate plannedOn, @Nullable Outcome outcome) {

    /**
     * What came of it.
     *
     * @param document with which the conclusion was announced, null where there is none yet
     */
    public record Outcome(LocalDate day, String conclusion, @Nullable IssuedDocument document, String by, Instant at) {}

    Visit evolve(VisitCarriedOut e) {
        return e.inspected().equals(unit)
                ? new Visit(unit, plannedOn, new Outcome(e.day(), e.conclusion(), e.document(), e.by(), e.at()))
                : this;
    }
}
