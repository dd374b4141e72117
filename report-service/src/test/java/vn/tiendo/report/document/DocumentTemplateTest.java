package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.platform.problem.Rejection;

class DocumentTemplateTest {

    @ParameterizedTest
    @CsvSource({"{{titel}}, template-placeholder-unknown, {{titel}}",
        "{{ title }}, template-placeholder-unknown, {{ title }}",
        "Về {{title}, template-placeholder-broken, {{title}", "{title}} khác, template-placeholder-broken, {title}}",
        "{{?title}}, template-placeholder-unknown, {{?title}}"})
    void a_wrong_placeholder_is_refused_by_name(String text, String problem, String placeholder) throws IOException {
        var template = template("{{content}}", text);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> DocumentTemplate.of(template))
                .satisfies(rejection -> {
                    assertThat(rejection.type().slug()).isEqualTo(problem);
                    assertThat(rejection.properties()).containsEntry("placeholder", placeholder);
                });
    }

    @ParameterizedTest
    @CsvSource({"Không có nội dung, template-without-content", "{{content}} {{content}}, template-without-content"})
    void the_content_stands_once(String text, String problem) throws IOException {
        var template = template(text);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> DocumentTemplate.of(template))
                .satisfies(rejection -> assertThat(rejection.type().slug()).isEqualTo(problem));
    }

    @Test
    void the_content_does_not_stand_in_a_table() throws IOException {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{content}}");
            document.write(bytes);
            assertThatExceptionOfType(Rejection.class).isThrownBy(() -> DocumentTemplate.of(bytes.toByteArray()))
                    .satisfies(rejection -> assertThat(rejection.type().slug())
                            .isEqualTo("template-placeholder-misplaced"));
        }
    }

    @Test
    void what_is_no_Word_document_is_refused() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DocumentTemplate.of("{{content}}".getBytes(StandardCharsets.UTF_8)))
                .satisfies(rejection -> assertThat(rejection.type().slug()).isEqualTo("template-unreadable"));
    }

    @Test
    void a_template_of_a_unit_decides_what_stands_around_the_text() throws IOException {
        var template = DocumentTemplate
                .of(template("Mẫu của tỉnh: {{title}}", "{{content}}", "Người ký: {{signerName}}"));
        var file = new ReportDocuments().docx(SampleReport.quarter(), template);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).startsWith("Mẫu của tỉnh: BÁO CÁO",
                    "Kính gửi: Bộ Nội vụ.").contains("Người ký: Nguyễn Văn Thi");
        }
    }

    private static byte[] template(String... paragraphs) throws IOException {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            for (var text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
