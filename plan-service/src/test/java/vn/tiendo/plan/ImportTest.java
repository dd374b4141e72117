package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.test.Answer;

class ImportTest extends PlanServiceTest {

    private static final String FILE = """
            ỦY BAN NHÂN DÂN
            PHƯỜNG HÀM RỒNG
            Số: 05/KH-UBND
            Hàm Rồng, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            (tên kế hoạch)

            Căn cứ Kế hoạch số 257/KH-UBND ngày 22/12/2025 của UBND tỉnh Thanh Hóa về cải cách hành chính năm 2026;

            I. MỤC TIÊU
            - Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 99,9% trở lên.

            II. NHIỆM VỤ

            | TT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
            |---|---|---|---|---|---|
            | 1 | Rà soát thủ tục hành chính | Báo cáo | Văn phòng HĐND và UBND | Phòng Kinh tế | Quý II/2026 |
            """;

    @Test
    void an_imported_plan_is_sent_back_as_it_was_read_and_published() {
        var imported = upload("ke-hoach.md", text("Cải cách hành chính năm 2026"));
        assertThat(imported.status()).as(imported.response().body()).isEqualTo(201);
        var read = imported.json();
        assertThat(read.path("number").asString()).isEqualTo("05/KH-UBND");
        assertThat(read.path("year").asInt()).isEqualTo(2026);
        assertThat(read.path("unitName").asString()).isEqualTo("Phường Hàm Rồng");
        assertThat(read.path("findings").toString()).doesNotContain("ISSUER");
        assertThat(read.path("tasks")).singleElement()
                .matches(task -> task.path("timePhrase").asString().equals("Quý II/2026"));
        assertThat(read.path("targets")).singleElement()
                .matches(target -> target.path("threshold").asString().equals("99.9"));

        var plan = "/api/plans/" + read.path("id").asString();
        var corrected = officer("14758").with("If-Match", imported.entityTag()).put(plan, imported.response().body());
        assertThat(corrected.status()).as(corrected.response().body()).isEqualTo(200);
        assertThat(corrected.json().path("tasks")).isEqualTo(read.path("tasks"));
        assertProblem(officer("14758").post(plan + "/publish", ""), 409, "not-confirmed", "items");
        var open = officer("14758").post(plan + "/confirm", "{\"all\":true}").json().path("review").path("open");
        assertThat(open).isEmpty();
        assertThat(officer("14758").post(plan + "/publish", "").json().path("status").asString())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void a_file_that_is_no_plan_is_named() {
        assertProblem(upload("bao-cao.txt", "KÊ HOACH CÁI CÁCH".getBytes(ISO_8859_1)), 422, "file-not-text", "file");
        assertProblem(upload("trong.txt", new byte[0]), 422, "file-empty", "file");
        assertProblem(upload("anh.txt", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}), 422, "file-not-text",
                "file");
        var report = upload("bao-cao.txt", "BÁO CÁO\nKết quả cải cách hành chính quý I".getBytes(UTF_8));
        assertProblem(report, 422, "file-not-a-plan", "file");
        assertThat(report.json().path("reason").asString()).contains("báo cáo");
        assertProblem(officer("14758").post("/api/plans/imports", "{}"), 400, "file-missing", "file");
    }

    @Test
    void a_word_file_and_a_pdf_become_drafts_with_pages_and_bad_ones_are_named() throws IOException {
        var word = upload("ke-hoach.docx", sample("so-y-te-2025.docx"));
        assertThat(word.status()).as(word.response().body()).isEqualTo(201);
        assertThat(word.json().path("tasks")).hasSize(3);
        var pdf = upload("ke-hoach.pdf", sample("tinh-lam-dong-2026.pdf"));
        assertThat(pdf.json().path("tasks").path(0).path("source").path("page").asInt()).isEqualTo(3);
        assertProblem(upload("ke-hoach.pdf", sample("tinh-lam-dong-2026.docx")), 415, "file-extension-mismatch",
                "file");
        var half = Arrays.copyOf(sample("so-y-te-2025.pdf"), 40_000);
        assertProblem(upload("nua.pdf", half), 422, "file-damaged", "file");
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/plans", name));
    }

    @Test
    void a_hundred_and_five_hundred_megabytes_are_too_much() {
        for (int size : new int[]{100_000_000, 500_000_000}) {
            var answer = Multipart.upload(officer("14758"), "lon.txt", zeros(size));
            assertProblem(answer, 413, "too-large", "file");
        }
    }

    @Test
    void the_same_file_is_one_plan() {
        var first = upload("ke-hoach.txt", text("Lần một"));
        var again = upload("ban-sao.txt", text("Lần một"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(again.json().path("findings").toString()).contains("ALREADY_IMPORTED");
        var other = Multipart.upload(officer("14797"), "ke-hoach.txt", text("Lần một"));
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().path("findings").toString()).contains("IMPORTED_BY_ANOTHER")
                .doesNotContain(first.json().path("id").asString());
        var above = Multipart.upload(officer("38"), "ke-hoach.txt", text("Lần một"));
        assertThat(above.json().path("findings").toString()).as("who may read the draft is told which")
                .contains(first.json().path("id").asString());
    }

    @Test
    void a_key_repeated_with_another_file_is_refused() {
        var imports = officer("14758").with("Idempotency-Key", "k-8");
        assertThat(Multipart.upload(imports, "a.txt", text("Bản a")).status()).isEqualTo(201);
        assertProblem(Multipart.upload(imports, "b.txt", text("Bản b")), 422, "idempotency-key-reused",
                "Idempotency-Key");
    }

    private static byte[] text(String title) {
        return FILE.replace("(tên kế hoạch)", title).getBytes(UTF_8);
    }

    private Answer upload(String name, byte[] content) {
        return Multipart.upload(officer("14758"), name, content);
    }

    private static InputStream zeros(int count) {
        return new InputStream() {

            private int left = count;

            @Override
            public int read() {
                return left-- > 0 ? '0' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int some = Math.min(left, length);
                Arrays.fill(target, offset, offset + some, (byte) '0');
                left -= some;
                return some;
            }
        };
    }
}
