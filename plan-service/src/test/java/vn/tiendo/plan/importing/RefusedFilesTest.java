package vn.tiendo.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DAMAGED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.EMPTY_FILE;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.EXTENSION_MISMATCH;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.NOT_A_PLAN;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.NOT_TEXT;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_LARGE;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;

class RefusedFilesTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Cải cách hành chính năm 2026
            Căn cứ Kế hoạch số 9/KH-UBND ngày 02/01/2026 của UBND tỉnh;
            I. MỤC ĐÍCH
            """;

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal(new byte[0], "a.txt").reason()).isEqualTo(EMPTY_FILE);
        assertThat(refusal(" \n\t\r\n\u00A0 ".getBytes(UTF_8), "a.txt").reason()).isEqualTo(EMPTY_FILE);
    }

    @Test
    void a_file_above_the_limit_is_refused_without_reading_all_of_it() throws IOException {
        var endless = new ByteArrayInputStream(new byte[1_000]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return length;
            }
        };
        var rejected = catchThrowableOfType(ImportRejected.class,
                () -> new PlanImporter().read(endless, "a.txt", new Limits(4_096)));
        assertThat(rejected.reason()).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_text_far_longer_than_any_plan_is_refused() {
        var endlessText = (PLAN + "dòng\n".repeat(500_000)).getBytes(UTF_8);
        assertThat(refusal(endlessText, "a.txt").reason()).isEqualTo(TOO_LARGE);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(refusal(new byte[]{1, 2, 0, 7, 9}, "a.txt").reason()).isEqualTo(NOT_TEXT);
        assertThat(refusal(PLAN.getBytes(Charset.forName("windows-1258")), "a.txt").reason()).isEqualTo(NOT_TEXT);
    }

    @Test
    void utf_16_is_read_where_a_byte_order_mark_says_so() {
        assertThat(read(("\uFEFF" + PLAN).getBytes(UTF_16LE), "a.txt").year()).isEqualTo(2026);
        assertThat(refusal(PLAN.getBytes(UTF_16LE), "a.txt").reason()).isEqualTo(NOT_TEXT);
    }

    @Test
    void other_formats_are_told_apart_by_their_content_and_name() {
        assertThat(refusal("%PDF-1.7".getBytes(UTF_8), "a.txt").reason()).isEqualTo(EXTENSION_MISMATCH);
        assertThat(refusal("%PDF-1.7".getBytes(UTF_8), "a.pdf").reason()).isEqualTo(DAMAGED);
        assertThat(refusal(new byte[]{'P', 'K', 3, 4, 0}, "plan.docx").reason()).isEqualTo(DAMAGED);
        assertThat(refusal(PLAN.getBytes(UTF_8), "plan.DOCX").reason()).isEqualTo(EXTENSION_MISMATCH);
        assertThat(refusal(PLAN.getBytes(UTF_8), "plan.xlsx").reason()).isEqualTo(UNSUPPORTED_FORMAT);
    }

    @Test
    void a_report_is_refused_as_a_report() {
        var report = "UBND XÃ BÌNH AN\n\nBÁO CÁO\nKết quả thực hiện Kế hoạch cải cách hành chính năm 2025\n\nI. TÌNH HÌNH\n1. Đạt 98%.\nNơi nhận:\n";
        assertThat(refusal(report).reason()).isEqualTo(NOT_A_PLAN);
        assertThat(refusal(report).detail()).contains("báo cáo");
    }

    @Test
    void a_decision_is_refused_unless_a_plan_comes_with_it() {
        var decision = "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch cải cách hành chính năm 2026\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\nĐiều 1. Ban hành kèm theo.\nNơi nhận:\n";
        assertThat(refusal(decision).detail()).contains("quyết định");
        assertThat(read((decision + PLAN).getBytes(UTF_8), "a.txt").title()).isEqualTo("Cải cách hành chính năm 2026");
    }

    @Test
    void a_press_article_is_refused_even_if_its_headline_says_plan() {
        var article = "Kế hoạch cải cách hành chính năm 2026 của tỉnh có gì mới?\n\nSáng nay, lãnh đạo tỉnh đã chủ trì hội nghị.\nTheo phóng viên, nhiều chỉ tiêu được nâng lên.\nẢnh: Minh Anh\n";
        assertThat(refusal(article).reason()).isEqualTo(NOT_A_PLAN);
        assertThat(refusal(article).detail()).contains("bài báo");
    }

    @Test
    void every_refusal_says_what_to_do() {
        for (var reason : ImportRejected.Reason.values()) {
            assertThat(reason.title()).endsWith(".");
            assertThat(reason.action()).endsWith(".");
        }
    }

    private static ImportRejected refusal(String text) {
        return refusal(text.getBytes(UTF_8), "a.txt");
    }

    private static ImportRejected refusal(byte[] bytes, String name) {
        return catchThrowableOfType(ImportRejected.class, () -> read(bytes, name));
    }

    private static Draft read(byte[] bytes, String name) {
        return new PlanImporter().read(bytes, name, Limits.DEFAULT);
    }
}
