package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rest of the province may rely on about initiatives and good models (sáng kiến, mô hình, cách làm hay). Published on
 * {@code tiendo.task}, keyed by initiative id.
 */
public sealed interface InitiativeEvent {

    String initiativeId();

    /** Code of the unit it comes from. */
    String unit();

    /**
     * A unit proposed one.
     *
     * @param field reform field it belongs to, in words
     * @param change what is done otherwise because of it
     * @param effect what that brought
     * @param authors by name
     * @param evidence ids of evidence of it
     */
    record InitiativeProposed(String initiativeId, String unit, Kind kind, String title, String field, String change,
            String effect, List<String> authors, List<String> evidence, String by, Instant at)
            implements
                InitiativeEvent {

        /** What was proposed. */
        public enum Kind {
            INITIATIVE, MODEL
        }
    }

    /**
     * It was recognised.
     *
     * @param recogniser code of the unit that did: its own, or one above; a higher one may recognise it again
     * @param decision the document that says so
     */
    record InitiativeRecognised(String initiativeId, String unit, String recogniser, IssuedDocument decision, String by,
            Instant at) implements InitiativeEvent {}

    /**
     * It was not recognised.
     *
     * @param refuser code of the unit that did not
     */
    record InitiativeRefused(String initiativeId, String unit, String refuser, String reason, String by, Instant at)
            implements
                InitiativeEvent {}

    /**
     * It is done elsewhere, too.
     *
     * @param adopter code of the unit that took it over
     * @param since first day
     * @param result what it brought there
     */
    record InitiativeReplicated(String initiativeId, String unit, String adopter, LocalDate since, String result,
            String by, Instant at) implements InitiativeEvent {}
}
