package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.DaysOffChanged;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

class DaysOffApiTest extends PlanServiceTest {

    private static final String YEAR = """
            {"daysOff":[{"day":"2031-01-22","name":"Tết Nguyên đán"},{"day":"2031-01-23","name":"Tết Nguyên đán"}],
             "workedInstead":["2031-02-01"],"instrument":"Thông báo 4567/TB-BNV"}""";

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void a_year_nobody_entered_has_the_days_off_the_product_was_shipped_with() {
        var answer = officer("14797").get("/api/units/14797/days-off/2026");
        assertThat(answer.entityTag()).isEqualTo("\"0\"");
        assertThat(answer.response().body()).contains("2026-02-17", "Tết Nguyên đán", "2026-08-22");
        assertThat(officer("14797").get("/api/units/14797/days-off/2055").json().path("daysOff").size()).isZero();
    }

    @Test
    void days_off_that_a_province_enters_count_for_its_communes_and_are_told() {
        assertThat(officer("38").put("/api/units/38/days-off/2031", YEAR).problem()).isEqualTo("role-missing");
        assertProblem(administrator("38").put("/api/units/38/days-off/2031", YEAR), 428, "precondition-required",
                "If-Match");
        var kept = administrator("38").with("If-Match", "\"0\"").put("/api/units/38/days-off/2031", YEAR);
        assertThat(kept.status()).as(kept.response().body()).isEqualTo(200);
        Awaitility.await().untilAsserted(
                () -> assertThat(calendar.of("14797").isWorkingDay(LocalDate.parse("2031-01-22"))).isFalse());
        assertThat(calendar.of("14797").isWorkingDay(LocalDate.parse("2031-02-01"))).isTrue();
        assertThat(calendar.of("16681").isWorkingDay(LocalDate.parse("2031-01-22"))).isTrue();
        assertThat(officer("14797").get("/api/units/14797/days-off/2031").response().body()).contains("4567/TB-BNV");
        try (var topic = new TestTopic(Topics.UNIT)) {
            assertThat(topic.await("38/days-off/2031", 1).getFirst().event()).isInstanceOf(DaysOffChanged.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"daysOff":[{"day":"2033-01-01","name":"Tết"}],"instrument":"TB 1"} | day-outside-year | daysOff[0].day
            {"daysOff":[{"day":"2032-01-01","name":"A"},{"day":"2032-01-01","name":"B"}],"instrument":"TB 1"} | day-twice | daysOff[1].day
            {"daysOff":[{"day":"2032-01-01","name":" "}],"instrument":"TB 1"} | day-name-missing | daysOff[0].name
            {"daysOff":[],"workedInstead":["2032-01-01"],"instrument":"TB 1"} | no-weekend-day | workedInstead[0]
            {"daysOff":[]} | announcement-missing | instrument
            """)
    void a_list_that_makes_no_sense_is_refused_by_name(String body, String problem, String field) {
        assertProblem(administrator("38").with("If-Match", "\"0\"").put("/api/units/38/days-off/2032", body), 422,
                problem, field);
    }

    private Calls administrator(String unit) {
        return Calls.to(port).as(Tokens.administrator(unit));
    }
}
