package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class UnitsApiTest extends PlanServiceTest {

    @ParameterizedTest
    @CsvSource({"on=2025-07-01&parent=38, 166", "on=2025-06-30&parent=38, 26", "on=2025-07-01, 34", "on=2025-06-30, 63",
        "parent=38, 166"})
    void units_below_a_unit_are_those_of_the_day(String query, int count) {
        assertThat(get("/api/units?" + query).path("items")).hasSize(count);
    }

    @Test
    void pages_together_are_the_whole() {
        var codes = new ArrayList<String>();
        var next = "";
        do {
            var page = get("/api/units?parent=38&on=2025-07-01&limit=50&cursor=" + next);
            page.path("items").forEach(unit -> codes.add(unit.path("code").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        assertThat(codes).hasSize(166).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void an_ended_commune_tells_its_successors() {
        var successors = get("/api/units/15859.2025/successors").path("items");
        assertThat(successors).singleElement().satisfies(unit -> {
            assertThat(unit.path("code").asString()).isEqualTo("14758");
            assertThat(unit.path("name").asString()).isEqualTo("Phường Hàm Rồng");
            assertThat(unit.path("parent").asString()).isEqualTo("38");
        });
        assertThat(get("/api/units/14758/successors").path("items")).isEmpty();
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(officer("14758").get("/api/units/99999").problem()).isEqualTo("not-found");
        assertThat(officer("14758").get("/api/units?parent=99999").problem()).isEqualTo("unknown-unit");
        assertThat(officer("14758").get("/api/units?on=tomorrow").json().path("field").asString()).isEqualTo("on");
        assertThat(officer("14758").get("/api/units?limit=0").json().path("field").asString()).isEqualTo("limit");
    }

    @Test
    void a_province_s_communes_are_listed_within_ten_milliseconds() {
        var calls = officer("14758");
        IntStream.range(0, 200).forEach(_ -> calls.get("/api/units?parent=38"));
        var times = IntStream.range(0, 100).mapToLong(_ -> {
            var start = System.nanoTime();
            calls.get("/api/units?parent=38");
            return System.nanoTime() - start;
        }).sorted().toArray();
        assertThat(Duration.ofNanos(times[50])).isLessThan(Duration.ofMillis(10));
    }

    private JsonNode get(String path) {
        var answer = officer("14758").get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }
}
