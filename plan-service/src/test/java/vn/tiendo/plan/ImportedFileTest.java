package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.test.Answer;

/** What is kept of an import: the file, the original and who confirmed what. */
class ImportedFileTest extends PlanServiceTest {

    private static final String FILE = """
            ỦY BAN NHÂN DÂN PHƯỜNG HÀM RỒNG
            Số: 07/KH-UBND
            Hàm Rồng, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            Cải cách hành chính năm 2026 (%s)

            I. CHỈ TIÊU
            - Giải quyết đúng hạn tối thiểu 99%%.

            II. NHIỆM VỤ

            | TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
            |---|---|---|---|---|---|
            | 1 | Rà soát; giải quyết đúng hạn tối thiểu 95%% | Báo cáo | Văn phòng | Phòng Kinh tế | Quý II/2026 |
            """;

    @Test
    void the_file_comes_back_byte_for_byte_with_its_name_type_and_checksum() {
        var large = (FILE.formatted("tệp lớn") + ("Ghi chú " + "ệ".repeat(10) + ".\n").repeat(40_000)).getBytes(UTF_8);
        var imported = upload("kế hoạch mới.txt", large);
        assertThat(imported.status()).as(imported.response().body().substring(0, 200)).isEqualTo(201);
        assertThat(large.length).isGreaterThan(1 << 20);
        var file = officer("14758").get(path(imported) + "/file");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.response().body()).isEqualTo(new String(large, UTF_8));
        var headers = file.response().headers();
        assertThat(headers.firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(headers.allValues("X-Content-Type-Options")).isNotEmpty().allMatch("nosniff"::equals);
        var disposition = headers.firstValue("Content-Disposition").orElseThrow();
        assertThat(disposition).startsWith("attachment");
        assertThat(URLDecoder.decode(disposition, UTF_8)).contains("kế hoạch mới.txt");
        assertThat(headers.firstValue("Repr-Digest").orElseThrow()).startsWith("sha-256=:");
        assertThat(headers.firstValue("ETag").orElseThrow())
                .contains(imported.json().path("checksum").asString("none"));
        assertThat(headers.firstValue("X-Virus-Scan").orElseThrow()).isEqualTo("NOT_SCANNED");
        assertThat(officer("14797").get(path(imported) + "/file").status()).as("a draft of a sibling").isEqualTo(403);
        assertProblem(officer("14758").get("/api/plans/" + draft("14758") + "/file"), 404, "no-file", "id");
    }

    @Test
    void an_import_is_published_when_a_person_has_confirmed_it_and_answered_for_what_blocks() {
        var imported = upload("ke-hoach.md", FILE.formatted("xác nhận").getBytes(UTF_8));
        var plan = path(imported);
        var refused = officer("14758").post(plan + "/publish", "");
        assertProblem(refused, 409, "not-confirmed", "items");
        assertThat(refused.json().path("open").findValuesAsString("item")).contains("tasks/t1", "number", "title");

        var changed = imported.response().body().replace("Quý II/2026", "Quý III/2026");
        officer("14758").with("If-Match", imported.entityTag()).put(plan, changed);
        var correction = officer("14758").get(plan + "/corrections").json().path("items");
        assertThat(correction).singleElement().satisfies(one -> {
            assertThat(one.path("item").asString()).isEqualTo("tasks/t1");
            assertThat(one.path("original").path("timePhrase").asString()).isEqualTo("Quý II/2026");
            assertThat(one.path("corrected").path("timePhrase").asString()).isEqualTo("Quý III/2026");
            assertThat(one.path("by").asString()).isEqualTo("canbo.14758");
        });

        var rest = officer("14758").post(plan + "/confirm", "{\"all\":true}");
        assertThat(rest.json().path("review").path("open")).isEmpty();
        var blocked = officer("14758").post(plan + "/publish", "");
        assertProblem(blocked, 409, "findings-open", "findings");
        var item = blocked.json().path("open").get(0).path("item").asString();
        assertProblem(officer("14758").post(plan + "/waivers", waiver("CONTRADICTORY_TARGETS", item, " ")), 422,
                "reason-missing", "reason");
        var waived = officer("14758").post(plan + "/waivers", waiver("CONTRADICTORY_TARGETS", item, "Mức riêng"));
        assertThat(waived.json().path("waivers").get(0).path("by").asString()).isEqualTo("canbo.14758");

        var published = officer("14758").post(plan + "/publish", "");
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        assertThat(officer("16681").get(plan).json().path("waivers")).as("told to insiders").isEmpty();
        assertThat(officer("14758").get(plan + "/corrections").json().path("items")).hasSize(1);
    }

    @Test
    void a_waiver_does_not_outlive_a_change_and_can_come_with_the_publication() {
        var imported = upload("ke-hoach.md", FILE.formatted("bỏ qua").getBytes(UTF_8));
        var plan = path(imported);
        officer("14758").post(plan + "/confirm", "{\"all\":true}");
        var waived = officer("14758").post(plan + "/waivers", """
                {"findings":[{"code":"CONTRADICTORY_TARGETS"}],"reason":"Mức riêng"}""");
        assertThat(waived.json().path("waivers").get(0).path("holds").asBoolean()).isTrue();
        var changed = waived.response().body().replace("\"threshold\":\"95\"", "\"threshold\":\"94\"");
        var later = officer("14758").with("If-Match", waived.entityTag()).put(plan, changed);
        assertThat(later.json().path("waivers").get(0).path("holds").asBoolean()).isFalse();
        assertProblem(officer("14758").post(plan + "/publish", ""), 409, "findings-open", "findings");
        var published = officer("14758").post(plan + "/publish",
                "{\"waivers\":[{\"code\":\"CONTRADICTORY_TARGETS\",\"reason\":\"Vẫn đúng\"}]}");
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
    }

    @Test
    void what_is_checked_can_be_read() {
        var rules = officer("14758").get("/api/plans/rules").json().path("items");
        assertThat(rules.findValuesAsString("code")).contains("CONTRADICTORY_TARGETS", "ISSUER_UNKNOWN",
                "WEAKER_THAN_PARENT");
    }

    private static String waiver(String code, String item, String reason) {
        return "{\"findings\":[{\"code\":\"%s\",\"item\":\"%s\"}],\"reason\":\"%s\"}".formatted(code, item, reason);
    }

    private static String path(Answer imported) {
        return "/api/plans/" + imported.json().path("id").asString();
    }

    private Answer upload(String name, byte[] content) {
        return Multipart.upload(officer("14758"), name, content);
    }
}
