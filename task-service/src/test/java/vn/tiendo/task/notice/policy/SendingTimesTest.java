package vn.tiendo.task.notice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTimesTest {

    private static final Duration GATHER = Duration.ofMinutes(5);
    private static final ReminderPolicy POLICY = new ReminderPolicy(List.of(),
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 30)), LocalTime.of(7, 30));

    @ParameterizedTest(name = "told at {0}, last digest {1}: {2}")
    @CsvSource(nullValues = "-", value = {
        "2028-03-01T00:05+07:00, -,                         2028-03-01T07:30+07:00",
        "2028-03-01T07:30+07:00, -,                         2028-03-01T07:30+07:00",
        "2028-03-01T09:00+07:00, 2028-03-01T07:30+07:00,    2028-03-02T07:30+07:00",
        "2028-03-01T09:00+07:00, 2028-02-29T07:30+07:00,    2028-03-01T09:05+07:00",
        "2028-03-01T09:00+07:00, -,                         2028-03-01T09:05+07:00",
        "2028-03-01T23:00+07:00, -,                         2028-03-02T06:30+07:00",
        "2028-02-28T23:30+07:00, 2028-02-28T07:30+07:00,    2028-02-29T07:30+07:00"})
    void a_digest_goes_out_once_a_day_and_soon_where_the_day_has_had_none(String told, @Nullable String last,
            String expected) {
        assertThat(SendingTimes.digest(POLICY, at(told), last == null ? null : at(last), GATHER))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "told at {0}: {1}")
    @CsvSource({"2028-03-01T12:00+07:00, 2028-03-01T12:05+07:00", "2028-03-01T20:54+07:00, 2028-03-01T20:59+07:00",
        "2028-03-01T20:55+07:00, 2028-03-02T06:30+07:00", "2028-03-01T23:59+07:00, 2028-03-02T06:30+07:00",
        "2028-03-02T00:01+07:00, 2028-03-02T06:30+07:00", "2028-03-02T06:25+07:00, 2028-03-02T06:30+07:00",
        "2028-02-28T22:00+07:00, 2028-02-29T06:30+07:00", "2027-12-31T23:00+07:00, 2028-01-01T06:30+07:00"})
    void what_falls_into_the_quiet_hours_waits_for_their_end_also_over_midnight(String told, String expected) {
        assertThat(SendingTimes.soon(POLICY, at(told), GATHER)).isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "told at {0}: {1}")
    @CsvSource({"2028-03-01T11:50+07:00, 2028-03-01T11:55+07:00", "2028-03-01T11:58+07:00, 2028-03-01T13:30+07:00",
        "2028-03-01T13:25+07:00, 2028-03-01T13:30+07:00"})
    void quiet_hours_may_lie_within_a_day(String told, String expected) {
        var noon = new ReminderPolicy(List.of(), new QuietHours(LocalTime.NOON, LocalTime.of(13, 30)),
                LocalTime.of(7, 30));
        assertThat(SendingTimes.soon(noon, at(told), GATHER)).isEqualTo(at(expected));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
