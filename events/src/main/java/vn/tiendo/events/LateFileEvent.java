package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the province may rely on about procedure files that were late and what is said to the people concerned.
 * No event holds personal data. Published on {@code tiendo.kpi}, keyed by {@code late/<unit>/<reference>} or
 * {@code one-stop/<unit>/<period>}.
 */
public sealed interface LateFileEvent {

    /** Code of the unit that answers for the file. */
    String unit();

    /**
     * A late file was put into the register, or what is known of it changed; the newest event holds all that is known.
     *
     * @param fileId {@code late/<unit>/<reference>}
     * @param reference as the one-stop software writes it
     * @param field of the procedure, in Vietnamese
     * @param due day on which the result was promised at first
     * @param returned day on which the result was given, null while it is owed
     * @param cause why it is late, in words
     */
    record LateFileEntered(String fileId, String unit, String reference, String field, LocalDate due,
            @Nullable LocalDate returned, String cause, String by, Instant at) implements LateFileEvent {}

    /**
     * The unit apologised for the delay (công khai xin lỗi).
     *
     * @param day on which it did
     * @param newDate on which the result is promised now, null where it was given already
     */
    record ApologyMade(String fileId, String unit, String reference, Channel channel, LocalDate day,
            @Nullable LocalDate newDate, String by, Instant at) implements LateFileEvent {

        /** How people are told. */
        public enum Channel {
            LETTER, CALL, SMS_ZALO
        }
    }

    /** The file should not have been in the register; it counts no more. */
    record LateFileWithdrawn(String fileId, String unit, String reference, String reason, String by, Instant at)
            implements
                LateFileEvent {}

    /**
     * What a one-stop desk did in a period, all files together.
     *
     * @param totalsId {@code one-stop/<unit>/<period>}
     * @param period as written, for example {@code 2026-Q1}
     * @param received files that came in
     * @param resolved files whose result was given, late or not
     * @param online those of the resolved that were dealt with online
     * @param digitised those of the resolved whose result was digitised
     */
    record OneStopTotalsEntered(String totalsId, String unit, String period, long received, long resolved, long online,
            long digitised, String by, Instant at) implements LateFileEvent {}
}
