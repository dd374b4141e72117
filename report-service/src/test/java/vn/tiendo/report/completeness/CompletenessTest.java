package vn.tiendo.report.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.FormVersion;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.MissingForm;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.ReminderEvent.MissingReminded;
import vn.tiendo.events.Standing;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** A province with communes A to D, E that ended the day before the period did, a form of communes and one of the province. */
@ServiceTest
class CompletenessTest {

    private static final String PERIOD = "2017-Q2";
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);
    private static final Instant AT = Instant.parse("2017-06-16T02:00:00Z");
    private static final Map<String, Figure> FIGURES = Map.of("complete1", Figure.of(1));

    @LocalServerPort
    private int port;

    @BeforeEach
    void send() {
        try (TestTopic units = new TestTopic(Topics.UNIT); TestTopic kpi = new TestTopic(Topics.KPI)) {
            units.send("97", 1, new RegistryPublished("97", List.of(
                    unit("97", UnitLevel.PROVINCE, "VN", null), unit("9701", UnitLevel.COMMUNE, "97", null),
                    unit("9702", UnitLevel.COMMUNE, "97", null), unit("9703", UnitLevel.COMMUNE, "97", null),
                    unit("9704", UnitLevel.COMMUNE, "97", null),
                    unit("9705", UnitLevel.COMMUNE, "97", LocalDate.of(2017, 6, 29))), AT));
            define(kpi, "CMPL-C", UnitLevel.COMMUNE);
            define(kpi, "CMPL-P", UnitLevel.PROVINCE);
            send(kpi, "9701", 1, submitted("9701", false));
            send(kpi, "9701", 2, new FiguresApproved(id("9701"), "9701", "CMPL-C", PERIOD,
                    new Standing(FIGURES, null), null, "thamdinh.97", AT));
            send(kpi, "9701", 3, new FiguresSubmitted(id("9701"), "9701", "CMPL-C", PERIOD,
                    new Standing(FIGURES, FIGURES), true, FigureKind.OFFICIAL, null, "canbo.9701", AT));
            send(kpi, "9702", 1, submitted("9702", true));
            send(kpi, "9703", 1, submitted("9703", false));
            send(kpi, "9703", 2, new FiguresReturned(id("9703"), "9703", "CMPL-C", PERIOD, Standing.NONE, "sai",
                    null, "thamdinh.97", AT));
            send(kpi, "9705", 1, submitted("9705", false));
        }
        await().untilAsserted(() -> assertThat(asked("").path("reported").asInt()).isEqualTo(2));
        await().untilAsserted(() -> assertThat(asked("").path("missing")).hasSize(3));
    }

    private static RegisteredUnit unit(String code, UnitLevel level, String parent, @Nullable LocalDate last) {
        return new RegisteredUnit(code, "Đơn vị " + code, level, BEGIN, last,
                List.of(new ParentLink(parent, BEGIN, last)), List.of());
    }

    private static void define(TestTopic kpi, String code, UnitLevel level) {
        var figures = List.of(new FormFigure("complete" + level, "Số liệu", "việc"));
        var version = new FormVersion("Biểu " + code, "QUARTER", List.of(level), figures, FIRST, LAST, "KH 01");
        kpi.send("form:" + code, 1, new FormDefined(code, version.name(), figures, FIRST, LAST, "KH 01",
                List.of(version), AT));
    }

    private static FiguresSubmitted submitted(String unit, boolean late) {
        return new FiguresSubmitted(id(unit), unit, "CMPL-C", PERIOD, new Standing(null, FIGURES), false,
                FigureKind.OFFICIAL, late, "canbo." + unit, AT);
    }

    private static String id(String unit) {
        return unit + "|CMPL-C|" + PERIOD;
    }

    private static void send(TestTopic kpi, String unit, long seq, SubmissionEvent event) {
        kpi.send(id(unit), seq, event);
    }

    private JsonNode asked(String more) {
        return Calls.to(port).as(Tokens.reviewer("97"))
                .get("/api/completeness?parent=97&period=" + PERIOD + more).json();
    }

    /** A is approved and has sent a correction since, which takes nothing away. */
    @Test
    void what_was_expected_on_the_last_day_is_compared_with_what_stands() {
        var all = asked("");
        assertThat(List.of("expected", "reported", "approved", "inTime", "late").stream()
                .map(member -> all.path(member).asInt())).containsExactly(5, 2, 1, 1, 1);
        assertThat(all.path("percent").asString()).isEqualTo("40");
        assertThat(all.path("timeliness").asString()).isEqualTo("20");
    }

    @Test
    void each_form_has_its_own_count() {
        assertThat(asked("").path("forms").valueStream()).extracting(form -> form.path("code").asString(),
                form -> form.path("expected").asInt(), form -> form.path("reported").asInt())
                .containsExactly(tuple("CMPL-C", 4, 2), tuple("CMPL-P", 1, 0));
        assertThat(asked("&form=CMPL-C").path("percent").asString()).isEqualTo("50");
    }

    @Test
    void those_missing_are_named_with_what_became_of_it() {
        assertThat(asked("").path("missing").valueStream()).extracting(missing -> missing.path("unit").asString(),
                missing -> missing.path("form").asString(), missing -> missing.path("status").asString())
                .containsExactly(tuple("97", "CMPL-P", "MISSING"), tuple("9703", "CMPL-C", "RETURNED"),
                        tuple("9704", "CMPL-C", "MISSING"));
    }

    @Test
    void those_missing_are_reminded_once_a_day() {
        var leader = Calls.to(port).as(Tokens.of("chutich.97", "97", "leader"));
        var path = "/api/completeness/97/" + PERIOD + "/reminders";
        var reminded = leader.post(path + "?form=CMPL-C", "").json().path("rounds");
        assertThat(reminded.path(0).path("units").asInt()).isEqualTo(2);
        var again = leader.post(path + "?form=CMPL-C", "");
        assertThat(again.problem()).isEqualTo("reminded-today");
        assertThat(leader.post(path + "?form=CMPL-P", "").problem()).isEqualTo("nobody-missing");
        try (TestTopic reports = new TestTopic(Topics.REPORT)) {
            var told = reports.await("reminders/97/" + PERIOD, MissingReminded.class, 1);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().missing()).extracting(MissingForm::unit).containsExactly("9703", "9704");
        }
        assertThat(leader.get(path).json().path("rounds").path(0).path("by").asString()).isEqualTo("chutich.97");
    }

    @Test
    void a_unit_below_shows_how_it_stands_and_one_that_ended_is_not_asked() {
        assertThat(asked("").path("units").valueStream()).extracting(unit -> unit.path("code").asString(),
                unit -> unit.path("status").asString(), unit -> unit.path("sentAt").asString("-"))
                .containsExactly(tuple("9701", "SUBMITTED", AT.toString()), tuple("9702", "SUBMITTED", AT.toString()),
                        tuple("9703", "RETURNED", AT.toString()), tuple("9704", "MISSING", "-"));
    }
}
