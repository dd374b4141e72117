package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

class BoundariesApiTest extends PlanServiceTest {

    /** Two squares side by side with a wavy common border. */
    private static final String WAVE = "[105.5,19.1],[105.501,19.2],[105.499,19.3],[105.5,19.4],[105.5,19.5]";
    private static final String WEST = "[[[105.0,19.0],[105.5,19.0]," + WAVE + ",[105.0,19.5],[105.0,19.0]]]";
    private static final String EAST = "[[[105.5,19.0],[106.0,19.0],[106.0,19.5],[105.5,19.5],[105.5,19.4],[105.499,19.3],"
            + "[105.501,19.2],[105.5,19.1],[105.5,19.0]]]";

    @Test
    void outlines_are_served_simplified_and_neighbours_keep_their_common_border() {
        var kept = upload("38", "?from=2025-07-01", collection(feature("14758", "", WEST), feature("14797", "", EAST)));
        assertThat(kept.status()).as(kept.response().body()).isEqualTo(200);
        assertThat(kept.json().path("missing")).hasSize(164);

        var whole = officer("16681").get("/api/units/38/boundaries?tolerance=0");
        var simple = officer("16681").get("/api/units/38/boundaries?tolerance=4000");
        assertThat(points(simple.json(), 0)).hasSizeLessThan(points(whole.json(), 0).size());
        var common = new ArrayList<>(points(simple.json(), 0));
        common.retainAll(points(simple.json(), 1));
        assertThat(common).as("points of the common border").hasSizeGreaterThanOrEqualTo(2);
        assertThat(points(simple.json(), 0).stream()
                .filter(point -> point.startsWith("105.5") || point.startsWith("105.4")))
                .allMatch(common::contains);
        assertThat(simple.json().path("features").get(0).path("properties").path("name").asString())
                .isEqualTo("Phường Hàm Rồng");
        assertThat(officer("16681").with("If-None-Match", simple.entityTag())
                .get("/api/units/38/boundaries?tolerance=4000").status()).isEqualTo(304);
        var before = officer("16681").get("/api/units/38/boundaries?on=2025-06-30");
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.json().path("features")).isEmpty();
        assertThat(upload("38", "?from=2025-07-01", collection(feature("14758", "", WEST))).problem())
                .isEqualTo("precondition-required");
    }

    @Test
    void a_code_that_is_no_unit_of_the_province_is_refused_with_the_unit_its_name_means() {
        var name = officer("16681").get("/api/units/16681").json().path("name").asString();
        var numbered = collection(feature("1", name, WEST));
        var refused = upload("40", "", numbered);
        assertThat(refused.problem()).isEqualTo("boundary-codes-unknown");
        assertThat(refused.json().path("unknown").get(0).path("proposed").asString()).isEqualTo("16681");

        var kept = upload("40", "?match=name", numbered);
        assertThat(kept.json().path("byName").get(0).path("unit").asString()).isEqualTo("16681");
        assertThat(upload("40", "?match=name", numbered).problem()).isEqualTo("precondition-required");
        assertThat(administrator("40").with("If-Match", kept.entityTag()).send("PUT",
                "/api/units/40/boundaries?match=name",
                BodyPublishers.ofString(collection(feature("1", "Phường Không Có", WEST))), "application/geo+json")
                .problem()).isEqualTo("boundary-codes-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                    | geojson-unreadable
            {"type":"FeatureCollection","features":[]}                           | geojson-unreadable
            [[[105.0,19.0],[105.5,19.0],[105.5,19.5],[105.0,19.5]]]              | ring-not-closed
            [[[105.0,19.0],[105.5,19.0],[105.0,19.0]]]                           | ring-not-closed
            [[[19.0,105.0],[19.0,105.5],[19.5,105.5],[19.0,105.0]]]              | coordinates-out-of-range
            [[["a","b"],[105.5,19.0],[105.5,19.5],[105.0,19.0]]]                 | geojson-unreadable
            [[[105.0,19.0],[105.5,19.0],[105.2,19.0],[105.0,19.0]]]              | outline-invalid
            """)
    void outlines_that_are_none_are_refused_by_name(String geometry, String problem) {
        var body = geometry.startsWith("[") ? collection(feature("14758", "", geometry)) : geometry;
        assertThat(upload("38", "?from=2030-01-01", body).problem()).isEqualTo(problem);
    }

    @Test
    void an_outline_that_crosses_itself_is_mended_and_told() {
        var kept = upload("01", "?from=2025-07-01", collection(feature(first("01"), "",
                "[[[105.0,19.0],[105.5,19.5],[105.5,19.0],[105.0,19.5],[105.0,19.0]]]")));
        assertThat(kept.json().path("mended").get(0).asString()).isEqualTo(first("01"));
        assertThat(officer("38").get("/api/units/01/boundaries?tolerance=0").json().path("features").get(0)
                .path("geometry").path("type").asString()).isEqualTo("MultiPolygon");
    }

    private String first(String province) {
        return officer(province).get("/api/units?parent=" + province + "&on=2025-07-01").json().path("items").get(0)
                .path("code").asString();
    }

    @Test
    void what_is_too_large_or_repeated_or_too_coarse_is_refused() {
        assertThat(upload("38", "?from=2031-01-01", " ".repeat(11 << 20)).problem()).isEqualTo("too-large");
        assertThat(upload("38", "?from=2031-01-01",
                collection(feature("14758", "", WEST), feature("14758", "", EAST))).problem())
                .isEqualTo("boundary-code-repeated");
        assertThat(officer("14758").get("/api/units/38/boundaries?tolerance=-1").problem())
                .isEqualTo("tolerance-unfit");
        assertThat(officer("14758").get("/api/units/38/boundaries?tolerance=NaN").problem())
                .isEqualTo("tolerance-unfit");
    }

    private static List<String> points(JsonNode collection, int feature) {
        return collection.path("features").get(feature).path("geometry").path("coordinates").get(0).valueStream()
                .map(point -> point.get(0).asDouble() + " " + point.get(1).asDouble()).toList();
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String code, String name, String coordinates) {
        return """
                {"type":"Feature","id":"%s","properties":{"code":"%s","name":"%s"},
                 "geometry":{"type":"Polygon","coordinates":%s}}""".formatted(code, code, name, coordinates);
    }

    private Answer upload(String province, String query, String body) {
        return administrator(province).send("PUT", "/api/units/" + province + "/boundaries" + query,
                BodyPublishers.ofString(body), "application/geo+json");
    }

    private Calls administrator(String unit) {
        return Calls.to(port).as(Tokens.administrator(unit));
    }
}
