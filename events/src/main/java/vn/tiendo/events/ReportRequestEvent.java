package vn.tiendo.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the province may rely on about reports asked for outside the calendar (báo cáo đột xuất). Published on
 * {@code tiendo.report}; what becomes of a request is keyed by its id, what becomes of an answer by {@code request|unit}.
 */
public sealed interface ReportRequestEvent {

    String requestId();

    /** Code of the unit that asks. */
    String asking();

    /** What the request is called. */
    String title();

    Instant at();

    /**
     * A unit asked units below it for a report.
     *
     * @param basis number of the document it follows from, null where there is none
     * @param due last moment in time
     * @param units codes of those asked, at least one
     */
    record ReportRequested(String requestId, String asking, String title, @Nullable String basis, Instant due,
            List<String> units, String by, Instant at) implements ReportRequestEvent {}

    /** There is more time for all of them. */
    record RequestExtended(String requestId, String asking, String title, Instant due, List<String> units, String by,
            Instant at) implements ReportRequestEvent {}

    /** Nobody needs to answer any more. */
    record RequestWithdrawn(String requestId, String asking, String title, String reason, List<String> units,
            String by, Instant at) implements ReportRequestEvent {}

    /**
     * Those who have not sent their answer were reminded.
     *
     * @param units codes of those who had not sent it then, at least one
     */
    record RequestReminded(String requestId, String asking, String title, Instant due, List<String> units, String by,
            Instant at) implements ReportRequestEvent {}

    /**
     * A unit sent its answer, for the first time or again.
     *
     * @param unit code of the unit that answers
     * @param late whether its first sending came after the deadline in force at this moment; a later extension forgives that
     */
    record RequestAnswered(String requestId, String asking, String title, String unit, boolean late, String by,
            Instant at) implements ReportRequestEvent {}

    /** The unit that asked sent an answer back. */
    record AnswerReturned(String requestId, String asking, String title, String unit, String reason, String by,
            Instant at) implements ReportRequestEvent {}
}
