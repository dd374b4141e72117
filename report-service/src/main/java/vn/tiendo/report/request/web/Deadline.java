package vn.tiendo.report.request.web;

import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;
import static vn.tiendo.platform.store.StoreConfiguration.ZONE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Day and hour by which something is due. */
final class Deadline {

    private Deadline() {}

    /**
     * The moment that is written: {@code 2026-04-10T17:00} is in Vietnam, one with an offset is where it says.
     *
     * @throws Rejection field-missing, malformed-request
     */
    static Instant read(@Nullable String written) {
        var text = Fields.text("due", written, Fields.LINE);
        try {
            return switch (ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime at -> at.toInstant();
                case LocalDateTime at -> at.atZone(ZONE).toInstant();
                default -> throw new IllegalStateException("neither with an offset nor without: " + text);
            };
        } catch (DateTimeException e) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("due");
        }
    }

    /** As it is shown: in Vietnam, with the offset. */
    static OffsetDateTime shown(Instant due) {
        return due.atZone(ZONE).toOffsetDateTime();
    }
}
