package vn.tiendo.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.task.evidence.Samples.bytes;
import static vn.tiendo.task.evidence.Samples.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.platform.problem.Rejection;

class FileTypeTest {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final byte[] DOCX = zip(CONTENTS, "word/document.xml");

    @TempDir
    private Path folder = Path.of("");

    private FileType typeOf(byte[] content) throws IOException {
        return FileType.of(Files.write(folder.resolve("upload"), content));
    }

    @Test
    void a_file_is_what_its_bytes_say() throws IOException {
        var expected = Map.ofEntries(Map.entry(FileType.PDF, Samples.pdf("x")), Map.entry(FileType.DOCX, DOCX),
                Map.entry(FileType.XLSX, zip(CONTENTS, "xl/workbook.xml")),
                Map.entry(FileType.PPTX, zip(CONTENTS, "ppt/presentation.xml")),
                Map.entry(FileType.ODT, Samples.openDocument("application/vnd.oasis.opendocument.text")),
                Map.entry(FileType.ODS, Samples.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                Map.entry(FileType.JPEG, bytes("\u00ff\u00d8\u00ff\u00e0..JFIF")),
                Map.entry(FileType.PNG, bytes("\u0089PNG\r\n\u001a\n....IHDR")),
                Map.entry(FileType.TIFF, bytes("II*\0\b\0\0\0")), Map.entry(FileType.MP3, bytes("\u00ff\u00fb\u0090d")),
                Map.entry(FileType.MP4, bytes("\0\0\0 ftypisom\0\0\u0002\0")));
        assertThat(expected.keySet()).containsExactlyInAnyOrder(FileType.values());
        for (var entry : expected.entrySet()) {
            assertThat(typeOf(entry.getValue())).isEqualTo(entry.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0 program", "<html><script>", "<svg xmlns='http://www.w3.org/2000/svg'>",
        "\u00d0\u00cf\u0011\u00e0 old office", "{\\rtf1", "just text", "Rar!\u001a", "\u0000", "\0\0\0 ftypqt  ",
        "GIF89a", "#!/bin/sh"})
    void what_is_none_of_these_is_refused(String content) {
        refuses(bytes(content), EvidenceProblem.FILE_TYPE_REFUSED);
    }

    @Test
    void archives_are_refused_and_so_are_macros_and_broken_packages() {
        refuses(zip("a.pdf", "b.exe"), EvidenceProblem.FILE_TYPE_REFUSED);
        refuses(zip("mimetype"), EvidenceProblem.FILE_TYPE_REFUSED);
        refuses(zip(CONTENTS, "xl/workbook.bin"), EvidenceProblem.FILE_TYPE_REFUSED);
        refuses(zip(CONTENTS, "word/document.xml", "word/vbaProject.bin"), EvidenceProblem.FILE_HAS_MACROS);
        refuses(Arrays.copyOf(DOCX, DOCX.length / 2), EvidenceProblem.FILE_DAMAGED);
        refuses(bytes("PK"), EvidenceProblem.FILE_DAMAGED);
    }

    private void refuses(byte[] content, EvidenceProblem problem) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> typeOf(content))
                .matches(no -> no.type() == problem, problem.slug());
    }
}
