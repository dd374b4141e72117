package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.events.UnitEvent.OfficesChanged;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

class OfficesApiTest extends PlanServiceTest {

    private static final String OFFICES = """
            {"offices":[{"id":"van-phong","name":"Văn phòng HĐND và UBND","aliases":["VP UBND"],"head":"canbo.%1$s"},
                        {"id":"phong-kinh-te","name":"Phòng Kinh tế"},
                        {"id":"phong-kinh-te-ha-tang","name":"Phòng Kinh tế, Hạ tầng và Đô thị"}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn phòng HĐND và UBND                      | FOUND     | van-phong
            VP HĐND-UBND xã Kim Tân                     | FOUND     | van-phong
            Văn phòng Hội đồng nhân dân, Uỷ ban nhân dân | FOUND    | van-phong
            Phòng Văn hoá – Xã hội                      | FOUND     | phong-van-hoa-xa-hoi
            Phòng VH-XH xã                              | FOUND     | phong-van-hoa-xa-hoi
            Đoàn TNCS Hồ Chí Minh                       | FOUND     | doan-thanh-nien
            Phòng Văn hóa                               | AMBIGUOUS | phong-van-hoa-xa-hoi
            Công an xã                                  | FOUND     | cong-an
            Trung tâm PVHCC                             | FOUND     | trung-tam-phuc-vu-hanh-chinh-cong
            phong kinh te                               | FOUND     | phong-kinh-te
            Phòng Nội vụ                                | UNKNOWN   |
            """)
    void an_office_is_found_however_a_plan_writes_it(String written, String result, String office) {
        var match = officer("15187").get("/api/units/15187/offices/match?name="
                + java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8)).json();
        assertThat(match.path("result").asString()).as(match.toString()).isEqualTo(result);
        if (office != null) {
            assertThat(match.path("offices").get(0).path("id").asString()).isEqualTo(office);
        }
    }

    @Test
    void a_commune_of_before_the_reform_has_the_offices_of_its_time() {
        assertThat(officer("38").get("/api/units/15859.2025/offices").response().body())
                .contains("Công chức Tư pháp - Hộ tịch");
    }

    @Test
    void a_unit_names_its_offices_and_officers_and_each_change_is_told() {
        var first = administrator("14797").get("/api/units/14797/offices");
        assertThat(first.entityTag()).isEqualTo("\"0\"");
        assertProblem(administrator("14797").put("/api/units/14797/offices", OFFICES.formatted("14797")), 428,
                "precondition-required", "If-Match");
        var kept = administrator("38").with("If-Match", "\"0\"").put("/api/units/14797/offices",
                OFFICES.formatted("14797"));
        assertThat(kept.status()).as(kept.response().body()).isEqualTo(200);
        assertProblem(administrator("38").with("If-Match", "\"0\"").put("/api/units/14797/offices",
                OFFICES.formatted("14797")), 412, "stale-version", "If-Match");
        var officers = administrator("14797").with("If-Match", "\"0\"").put("/api/units/14797/officers", """
                {"officers":[{"username":"a","name":"Lê An","position":"Chánh Văn phòng","office":"van-phong",
                              "validFrom":"2025-07-01","validTo":"2026-03-31"},
                             {"username":"b","name":"Lê Bình","position":"Chánh Văn phòng","office":"van-phong",
                              "validFrom":"2026-04-01"}]}""");
        assertThat(officers.status()).as(officers.response().body()).isEqualTo(200);
        var onDay = officer("14797").get("/api/units/14797/officers?on=2026-03-31&office=van-phong").json();
        assertThat(onDay.path("officers")).singleElement()
                .satisfies(officer -> assertThat(officer.path("username").asString()).isEqualTo("a"));
        try (var topic = new TestTopic(Topics.UNIT)) {
            assertThat(topic.await("14797/offices", 1).getFirst().event()).isInstanceOf(OfficesChanged.class);
            assertThat(topic.await("14797/officers", 1).getFirst().event()).isInstanceOf(OfficersChanged.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            offices  | {"id":"A b","name":"X"}                                 | office-id-malformed
            offices  | {"id":"a","name":"X"},{"id":"a","name":"Y"}             | office-id-taken
            offices  | {"id":"a","name":" "}                                   | office-name-missing
            offices  | {"id":"a","name":"Văn phòng"},{"id":"b","name":"VP"}    | office-alias-taken
            offices  | {"id":"a"}                                              | malformed-request
            officers | {"username":"a","name":"A","position":"P","office":"x","validFrom":"2026-01-01"} | office-unknown
            officers | {"username":"a","name":"A","position":"P","validFrom":"2026-02-01","validTo":"2026-01-01"} | position-ends-before-it-begins
            officers | {"username":"a","name":"A","position":"P","validFrom":"2026-02-01"},{"username":"a","name":"A","position":"P","validFrom":"2026-03-01"} | position-overlaps
            """)
    void what_is_wrong_is_named(String list, String items, String problem) {
        var answer = administrator("14812").with("If-Match", "\"0\"").put("/api/units/14812/" + list,
                "{\"" + list + "\":[" + items + "]}");
        assertThat(answer.problem()).as(answer.response().body()).isEqualTo(problem);
    }

    private Calls administrator(String unit) {
        return Calls.to(port).as(Tokens.administrator(unit));
    }
}
