package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class ImportTest {

    private static final String FILE = """
            {"forms":[{"code":"CATALOGUE-X","name":"Biểu nhập từ tệp","kind":"YEAR","validFrom":"2026-01-01","source":"KH 02",
              "figures":[{"code":"catalogueLibraries","name":"Thư viện","unitOfMeasure":"cái","measure":"COUNT"}]}],
             "indicators":[{"code":"catalogueLibraries","name":"Số thư viện mở cửa","unitOfMeasure":"cái",
              "direction":"HIGHER_IS_BETTER","rollUp":{"rule":"LATEST","figure":"%s"},
              "validFrom":"2026-01-01","source":"KH 02"}]}
            """;

    @LocalServerPort
    private int port;

    @Test
    void a_file_is_taken_in_whole_or_not_at_all_and_a_second_time_changes_nothing() {
        var broken = send(FILE.formatted("catalogueNowhere"), "thu");
        assertThat(broken.problem()).isEqualTo("catalogue-file-invalid");
        assertThat(broken.json().path("rows").get(0).path("code").asString()).isEqualTo("catalogueLibraries");
        assertThat(broken.json().path("rows").get(0).path("violations").get(0).path("rule").asString())
                .isEqualTo("figure-asked-nowhere");
        assertThat(administrator().get("/api/forms/CATALOGUE-X").problem()).isEqualTo("unknown-form");

        assertThat(send(FILE.formatted("catalogueLibraries"), "").json().path("field").asString()).isEqualTo("reason");
        var taken = send(FILE.formatted("catalogueLibraries"), "thu").json();
        assertThat(taken.path("forms").asInt()).isEqualTo(1);
        assertThat(taken.path("indicators").asInt()).isEqualTo(1);
        assertThat(administrator().get("/api/indicators/catalogueLibraries").json().path("kind").asString())
                .isEqualTo("COUNT");
        var again = send(FILE.formatted("catalogueLibraries"), "").json();
        assertThat(again.path("forms").asInt() + again.path("indicators").asInt()).isZero();
    }

    @Test
    void what_is_no_catalogue_is_refused_by_name() {
        assertThat(send("số liệu", "thu").problem()).isEqualTo("catalogue-file-unreadable");
        assertThat(send("PK không phải tệp nén", "thu").problem()).isEqualTo("file-broken");
        assertThat(send("{\"forms\":[null]}", "thu").problem()).isEqualTo("catalogue-file-invalid");
    }

    private Calls administrator() {
        return Calls.to(port).as(Tokens.administrator("VN"));
    }

    private Answer send(String content, String reason) {
        var body = """
                --edge\r
                Content-Disposition: form-data; name="file"; filename="catalogue"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --edge--\r
                """.formatted(content);
        return administrator().send("POST", "/api/catalogue/imports?reason=" + reason,
                HttpRequest.BodyPublishers.ofString(body), "multipart/form-data; boundary=edge");
    }
}
