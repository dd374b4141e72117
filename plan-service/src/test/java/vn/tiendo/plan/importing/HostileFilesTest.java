package vn.tiendo.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DAMAGED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DECOMPRESSION_BOMB;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.EMPTY_FILE;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.EXTENSION_MISMATCH;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.MACROS;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.OLD_WORD;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.PASSWORD_PROTECTED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.SCANNED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_MANY_PAGES;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_SLOW;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSAFE_CONTENT;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSUPPORTED_FORMAT;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.ImportRejected.Reason;
import vn.tiendo.plan.importing.file.Limits;

/** Files that are broken, locked, dangerous or something else: each is refused by its own name. */
class HostileFilesTest {

    @Test
    void a_scanned_pdf_is_told_from_one_with_text() throws IOException {
        assertThat(refusal(HostileFiles.scannedPdf(), "quet.pdf")).isEqualTo(SCANNED);
        assertThat(HostileFiles.rejected(HostileFiles.scannedPdf(), "quet.pdf").reason().action()).contains("OCR");
    }

    @Test
    void a_password_is_named_in_pdf_and_in_word() throws Exception {
        assertThat(refusal(HostileFiles.lockedPdf(), "khoa.pdf")).isEqualTo(PASSWORD_PROTECTED);
        assertThat(refusal(HostileFiles.lockedWord(), "khoa.docx")).isEqualTo(PASSWORD_PROTECTED);
    }

    @Test
    void half_a_file_is_no_file() throws IOException {
        for (var name : new String[]{"so-y-te-2025.docx", "so-y-te-2025.pdf"}) {
            var whole = HostileFiles.sample(name);
            assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), name)).as(name).isEqualTo(DAMAGED);
        }
    }

    @Test
    void what_grows_beyond_measure_is_refused_before_it_has_grown() throws IOException {
        assertThat(refusal(HostileFiles.wordBomb(), "bom.docx")).isEqualTo(DECOMPRESSION_BOMB);
        assertThat(refusal(HostileFiles.pdfBomb(), "bom.pdf")).isEqualTo(DECOMPRESSION_BOMB);
    }

    @Test
    void nothing_is_fetched_and_no_entity_expanded() throws IOException {
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(refusal(HostileFiles.word("word/document.xml", entity + "<w:document/>"), "xxe.docx"))
                .isEqualTo(UNSAFE_CONTENT);
        assertThat(refusal(HostileFiles.relating("http://10.0.0.1/a.png", "image"), "a.docx"))
                .isEqualTo(UNSAFE_CONTENT);
        assertThat(refusal(HostileFiles.relating("\\\\server\\a.dotm", "attachedTemplate"), "a.docx"))
                .isEqualTo(UNSAFE_CONTENT);
    }

    @Test
    void a_link_and_the_path_of_a_template_are_harmless() throws IOException {
        assertThat(refusal(HostileFiles.relating("http://thanhhoa.gov.vn", "hyperlink"), "a.docx"))
                .isEqualTo(Reason.NOT_A_PLAN);
        assertThat(refusal(HostileFiles.relating("file:///C:\\Mau.dotm", "attachedTemplate"), "a.docx"))
                .isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void macros_old_files_and_false_names_are_named() throws IOException {
        assertThat(refusal(HostileFiles.word("word/vbaProject.bin", "x"), "a.docx")).isEqualTo(MACROS);
        assertThat(refusal(HostileFiles.sample("so-y-te-2025.docx"), "a.docm")).isEqualTo(MACROS);
        assertThat(refusal(HostileFiles.oldWord(), "a.doc")).isEqualTo(OLD_WORD);
        assertThat(refusal(HostileFiles.sample("so-y-te-2025.docx"), "a.pdf")).isEqualTo(EXTENSION_MISMATCH);
        assertThat(refusal(HostileFiles.sample("so-y-te-2025.pdf"), "a.docx")).isEqualTo(EXTENSION_MISMATCH);
        assertThat(refusal(new byte[0], "a.docx")).isEqualTo(EMPTY_FILE);
        assertThat(refusal(HostileFiles.zip("a.txt", "text"), "a.docx")).isEqualTo(UNSUPPORTED_FORMAT);
        assertThat(refusal("{\\rtf1 text}".getBytes(UTF_8), "a.rtf")).isEqualTo(UNSUPPORTED_FORMAT);
    }

    @Test
    void five_thousand_pages_are_counted_and_not_read() throws IOException {
        assertThat(refusal(HostileFiles.pagesPdf(5_000), "dai.pdf")).isEqualTo(TOO_MANY_PAGES);
    }

    @Test
    void a_file_that_takes_too_long_is_given_up() {
        var hurried = new Limits(20_000_000, 1_000_000, 300, 64_000_000, Duration.ofNanos(1));
        var rejected = catchThrowableOfType(ImportRejected.class,
                () -> new PlanImporter().read(HostileFiles.sample("so-y-te-2025.pdf"), "a.pdf", hurried));
        assertThat(rejected.reason()).isEqualTo(TOO_SLOW);
    }

    private static Reason refusal(byte[] file, String name) {
        return HostileFiles.rejected(file, name).reason();
    }
}
