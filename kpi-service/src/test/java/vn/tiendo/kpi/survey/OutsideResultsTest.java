package vn.tiendo.kpi.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.SurveyEvent.OutsideResultsImported;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class OutsideResultsTest {

    private static final String SCORES = """
            {"publishedOn":"2026-03-20","scores":[{"unit":"14797","score":"81.25","rank":1,
            "parts":[{"name":"Tính minh bạch","score":"8.4"}]},{"unit":"14758","score":"79.9"}]}""";

    @LocalServerPort
    private int port;

    private Answer take(String path, String fileName, byte[] file, String results) {
        return Import.send(Calls.to(port).as(Tokens.officer("38")), path, fileName, file, results);
    }

    @Test
    void results_are_dated_versions_with_their_source_and_the_newest_is_what_is_said_of_a_unit() {
        var path = "/api/outside-results/38/DDCI/2025";
        var first = take(path, "ddci.pdf", Import.PDF, SCORES);
        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        assertThat(take(path, "ddci.pdf", Import.PDF, SCORES).json().path("versions")).hasSize(1);
        var mended = take(path, "dinh-chinh.pdf", "%PDF-1.7 Đính chính".getBytes(UTF_8),
                SCORES.replace("79.9", "80.1"));
        assertThat(mended.json().path("versions")).hasSize(2);

        var commune = Calls.to(port).as(Tokens.officer("14758"));
        var said = commune.get("/api/outside-results").json().at("/items/0");
        assertThat(said.at("/score/score").asString()).isEqualTo("80.1");
        assertThat(said.path("version").asInt()).isEqualTo(2);
        assertThat(commune.get(path).json().at("/versions/0/publication/scores/1/score").asString()).isEqualTo("79.9");
        try (var topic = new TestTopic(Topics.KPI)) {
            var told = topic.await("outside/38/DDCI/2025", 2);
            assertThat(((OutsideResultsImported) told.getLast().event()).scores()).hasSize(2);
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void the_source_of_a_version_comes_back_as_it_was() {
        var path = "/api/outside-results/38/PAPI/2024";
        var own = "{\"publishedOn\":\"2025-04-15\",\"scores\":[{\"unit\":\"38\",\"score\":\"44.5\",\"rank\":3}]}";
        assertThat(take(path, "C:\\tmp\\papi 2024.pdf", Import.PDF, own).status()).isEqualTo(200);
        var file = Calls.to(port).as(Tokens.reviewer("38")).get(path + "/versions/1/file");
        assertThat(file.response().body()).isEqualTo(new String(Import.PDF, UTF_8));
        assertThat(file.response().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("papi").doesNotContain("tmp");
        assertThat(Calls.to(port).as(Tokens.reviewer("38")).get(path + "/versions/2/file").status()).isEqualTo(404);
        assertThat(Calls.to(port).as(Tokens.officer("14758")).get(path + "/versions/1/file").problem())
                .isEqualTo("not-your-unit");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"14758, 16681, rated-unit-elsewhere",
        "14758, 99999, rated-unit-elsewhere",
        "14758, 14797, entry-repeated", "79.9, -1, score-out-of-range", "79.9, 1e99, score-out-of-range",
        "`\"rank\":1`, `\"rank\":0`, score-out-of-range", "2026-03-20, 2026-04-03, published-out-of-range",
        "2026-03-20, 2024-12-31, published-out-of-range", "79.9, NaN, results-unreadable",
        "publishedOn, x, results-unreadable", "scores, x, results-unreadable",
        "`\"unit\":\"14758\",`, ``, field-missing", "`[{`, `{{`, results-unreadable"})
    void one_bad_row_keeps_the_whole_import_out_and_is_named(String from, String to, String problem) {
        var path = "/api/outside-results/38/SIPAS/2025";
        var answer = take(path, "a.pdf", Import.PDF, SCORES.replace(from, to));
        assertThat(answer.problem()).as(answer.response().body()).isEqualTo(problem);
        assertThat(Calls.to(port).as(Tokens.officer("38")).get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"a.exe, MZ, source-type-refused", "a.pdf, PK, source-type-refused", "a, %PDF-, source-type-refused",
        "a.pdf, '', source-missing"})
    void a_source_is_a_document_that_is_what_its_name_says(String name, String content, String problem) {
        assertThat(take("/api/outside-results/38/SIPAS/2025", name, content.getBytes(UTF_8), SCORES).problem())
                .isEqualTo(problem);
    }

    @Test
    void an_index_and_a_year_that_cannot_be_are_named_problems() {
        assertThat(take("/api/outside-results/38/SIPAS/1999", "a.pdf", Import.PDF, SCORES).problem())
                .isEqualTo("index-year-out-of-range");
        assertThat(take("/api/outside-results/38/PARINDEX/2025", "a.pdf", Import.PDF, SCORES).status()).isEqualTo(400);
    }
}
