package vn.tiendo.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.platform.problem.Rejection;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({"Báo cáo quý I.pdf, Báo cáo quý I.pdf", "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\x\\Tờ trình.docx, Tờ trình.docx", "/tmp/a.png, a.png", "' a.pdf ', a.pdf"})
    void a_path_before_the_name_is_left_out(String sent, String name) {
        assertThat(FileName.of(sent)).isEqualTo(name);
    }

    @Test
    void letters_of_one_name_are_composed() {
        assertThat(FileName.of("Ba\u0301o ca\u0301o.pdf")).isEqualTo("Báo cáo.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", ".htaccess", "a.", "a\u0000.pdf", "a\r\nSet-Cookie: x.pdf",
        "a\u202Efdp.exe",
        "a\u200Bb.pdf", "CON", "con.pdf", "LPT1.docx", "a\"b.pdf", "a:b.pdf", "a?.pdf", "dir/", "dir\\"})
    void what_deceives_or_harms_is_refused(String sent) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> FileName.of(sent))
                .matches(no -> no.type() == EvidenceProblem.FILE_NAME_UNSAFE);
    }

    @Test
    void a_name_is_bounded() {
        assertThat(FileName.of("a".repeat(196) + ".pdf")).hasSize(200);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> FileName.of("a".repeat(197) + ".pdf"));
    }
}
