package vn.tiendo.kpi.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class LateFileImportTest {

    private static final String HEADER = "Mã hồ sơ;Lĩnh vực;Hạn trả;Ngày trả;Nguyên nhân;Hình thức xin lỗi;Ngày xin lỗi;Ngày hẹn lại\n";

    @LocalServerPort
    private int port;

    private Calls software() {
        return Calls.to(port).as(Tokens.of("motcua.15187", "15187", "integrator"));
    }

    private Answer csv(String text) {
        return software().send("POST", "/api/late-files/15187/imports", BodyPublishers.ofString(text),
                "text/csv;charset=UTF-8");
    }

    private Answer json(String rows) {
        return software().post("/api/late-files/15187/imports", "{\"rows\":[" + rows + "]}");
    }

    @Test
    void a_file_as_people_save_it_is_taken_once_however_often_it_is_sent() {
        var file = "\uFEFF" + HEADER + """
                RECORDS-CSV-1;Hộ tịch;05/01/2026;7/1/2026;Chờ xác minh;Zalo;06/01/2026;07/01/2026
                RECORDS-CSV-2;Đất đai;2026-01-05;;"Mất điện; chờ sửa";;;
                """;
        var first = csv(file).json();
        assertThat(first.path("created").asInt()).as(first.toString()).isEqualTo(2);
        assertThat(csv(file).json().path("unchanged").asInt()).isEqualTo(2);
        assertThat(csv(file.replace("2026-01-05;;", "2026-01-05;2026-01-09;")).json().path("updated").asInt())
                .isEqualTo(1);

        var changed = software().get("/api/late-files/15187/RECORDS-CSV-2").json();
        assertThat(changed.path("returned").asString()).isEqualTo("2026-01-09");
        assertThat(changed.path("cause").asString()).isEqualTo("Mất điện; chờ sửa");
        assertThat(changed.path("entries")).hasSize(2);
        assertThat(software().get("/api/late-files/15187/records-csv-1").json().path("apologies")).hasSize(1);
    }

    @Test
    void every_row_is_for_itself_and_a_refused_one_says_why_without_repeating_it() {
        var answer = json("""
                {"reference":"RECORDS-J-1","field":"Hộ tịch","due":"2026-01-05","cause":"Chờ xác minh"},
                {"reference":"RECORDS-J-2","field":"Hộ tịch","due":"2026-01-05","cause":"Ông Nguyễn Văn An nộp thiếu"},
                {"reference":"038190001234","field":"Hộ tịch","due":"2026-01-05","cause":"Chờ xác minh"},
                {"reference":"RECORDS-J-4","field":"Hộ tịch","due":"31/02/2026","cause":"Chờ xác minh"},
                {"reference":"RECORDS-J-5","field":"Hộ tịch","due":"2026-12-05","cause":"Chờ xác minh"},
                {"reference":"RECORDS-J-1","field":"Đất đai","due":"2026-01-05","cause":"Chờ xác minh"},
                {"reference":"RECORDS-J-7","field":"Hộ tịch","due":"2026-01-05","cause":"x","hoTen":"An"},
                {"reference":"RECORDS-J-8","field":"Hộ tịch","due":"2026-01-05","cause":"x","channel":"Fax"}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("rows").valueStream().map(LateFileImportTest::told).toList()).containsExactly(
                "1 CREATED ", "2 REFUSED personal-data", "3 REFUSED personal-data", "4 REFUSED day-unreadable",
                "5 REFUSED file-not-late", "6 REFUSED row-repeated", "7 REFUSED column-not-taken",
                "8 REFUSED apology-incomplete");
        assertThat(answer.response().body()).doesNotContain("038190001234", "Nguyễn Văn An");
        assertThat(software().get("/api/late-files/15187/RECORDS-J-2").status()).isEqualTo(404);
    }

    @Test
    void a_column_about_people_stops_the_whole_file() {
        var answer = csv("reference,field,due,returned,cause,Họ tên\nRECORDS-P-1,Hộ tịch,2026-01-05,,x,An\n");
        assertThat(answer.problem()).isEqualTo("column-not-taken");
        assertThat(software().get("/api/late-files/15187/RECORDS-P-1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"'reference,field,due,cause', column-missing",
        "'reference,field,due,returned,cause,due', column-missing", "'', column-missing",
        "'reference,field,due,returned,cause\na,b,c,d,e,f', file-broken"})
    void a_file_that_is_no_register_is_a_named_problem(String text, String problem) {
        var answer = csv(text);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void broken_letters_and_endless_files_are_named_problems() {
        var latin = software().send("POST", "/api/late-files/15187/imports",
                BodyPublishers.ofByteArray(new byte[]{'a', (byte) 0xE9, 'b'}), "text/csv");
        assertThat(latin.problem()).isEqualTo("file-broken");
        var many = "reference,field,due,returned,cause\n" + "R-1,Hộ tịch,2026-01-05,,x\n".repeat(5_001);
        assertThat(csv(many).problem()).isEqualTo("too-many-entries");
        assertThat(json("{\"reference\":{\"a\":1}}").problem()).isEqualTo("malformed-request");
        assertThat(software().post("/api/late-files/15187/imports", "{}").problem()).isEqualTo("field-missing");
    }

    @Test
    void a_thousand_rows_come_in_and_come_again_without_a_second_effect() {
        var rows = IntStream.range(0, 1_000)
                .mapToObj("RECORDS-M-%04d,Hộ tịch,2026-01-05,2026-01-06,Chờ xác minh"::formatted)
                .collect(Collectors.joining("\n", "reference,field,due,returned,cause\n", "\n"));
        assertThat(counts(csv(rows))).containsExactly(1_000, 0, 0, 0);
        assertThat(counts(csv(rows))).containsExactly(0, 0, 1_000, 0);
    }

    private static List<Integer> counts(Answer answer) {
        return List.of("created", "updated", "unchanged", "refused").stream()
                .map(name -> answer.json().path(name).asInt()).toList();
    }

    private static String told(JsonNode row) {
        var type = row.at("/problem/type").asString("");
        return row.path("row").asInt() + " " + row.path("outcome").asString() + " "
                + type.substring(type.lastIndexOf('/') + 1);
    }
}
