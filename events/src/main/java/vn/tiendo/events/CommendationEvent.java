package vn.tiendo.events;

import java.time.Instant;

/** Praise and criticism of units (biểu dương, phê bình). Published on {@code tiendo.task}, keyed by commendation id. */
public sealed interface CommendationEvent {

    String commendationId();

    /** Code of the unit that is praised or criticised. */
    String unit();

    /**
     * A unit above praised or criticised.
     *
     * @param issuer code of that unit
     * @param subject what for, in a line
     */
    record UnitCommended(String commendationId, String unit, String issuer, Kind kind, String subject, String text,
            IssuedDocument document, String by, Instant at) implements CommendationEvent {

        /** Which of both. */
        public enum Kind {
            PRAISE, CRITICISM
        }
    }

    /** It was taken back by the unit that issued it. */
    record CommendationRevoked(String commendationId, String unit, String reason, String by, Instant at)
            implements
                CommendationEvent {}
}
