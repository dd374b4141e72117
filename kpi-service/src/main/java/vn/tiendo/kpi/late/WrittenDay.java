package vn.tiendo.kpi.late;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;

/** Days as programs write them, {@code 2026-01-05}, and as people do, {@code 5/1/2026}: day first, always. */
final class WrittenDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final DateTimeFormatter PEOPLE = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {}

    /**
     * The day so written, null where nothing is.
     *
     * @throws Rejection day-unreadable
     */
    static @Nullable LocalDate read(String field, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = written.strip();
        try {
            return inRange(field, text.contains("/") ? LocalDate.parse(text, PEOPLE) : LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            throw unreadable(field);
        }
    }

    /**
     * A day of this century.
     *
     * @throws Rejection day-unreadable
     */
    static LocalDate inRange(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw unreadable(field);
        }
        return day;
    }

    private static Rejection unreadable(String field) {
        return new Rejection(LateFileProblem.DAY_UNREADABLE).at(field);
    }
}
