package vn.tiendo.kpi.late;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/**
 * What is known of a late file; nothing about the person it concerns.
 *
 * @param field of the procedure, for example "Hộ tịch"
 * @param due day on which the result was promised at first
 * @param returned day on which the result was given, null while it is owed
 * @param cause why it is late, in words
 */
public record Facts(String field, LocalDate due, @Nullable LocalDate returned, String cause) {

    private static final int LONGEST_CAUSE = 1_000;

    /**
     * What somebody wrote.
     *
     * @throws Rejection field-missing, field-too-long, day-unreadable, personal-data
     */
    public static Facts of(@Nullable String field, @Nullable LocalDate due, @Nullable LocalDate returned,
            @Nullable String cause) {
        var facts = new Facts(Fields.text("field", field, Fields.LINE),
                WrittenDay.inRange("due", Fields.required("due", due)),
                returned == null ? null : WrittenDay.inRange("returned", returned),
                Fields.text("cause", cause, LONGEST_CAUSE));
        PersonalData.refuse("field", facts.field());
        PersonalData.refuse("cause", facts.cause());
        return facts;
    }
}
