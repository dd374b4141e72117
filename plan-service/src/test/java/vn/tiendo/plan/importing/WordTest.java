package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.file.Document;
import vn.tiendo.plan.importing.file.DocumentFile;
import vn.tiendo.plan.importing.file.Limits;
import vn.tiendo.plan.importing.file.TextLine;

/** What Word's own ways of writing come to: the text a reader sees. */
class WordTest {

    private static final String OPEN = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    @Test
    void tracked_changes_are_accepted() throws IOException {
        assertThat(lines("<w:p><w:r><w:t>năm </w:t></w:r><w:del><w:r><w:delText>2025</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>2026</w:t></w:r></w:ins></w:p>")).containsExactly("năm 2026");
        assertThat(lines("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một </w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>đoạn</w:t></w:r></w:p>")).containsExactly("một đoạn");
        assertThat(lines("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>bỏ</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p/></w:tc></w:tr><w:tr>" + cell("giữ") + cell("lại") + "</w:tr></w:tbl>"))
                .containsExactly("giữ", "lại");
    }

    @Test
    void what_nobody_sees_is_left_out_and_what_is_shown_is_read_once() throws IOException {
        assertThat(lines("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>")).containsExactly("hiện");
        assertThat(
                lines("<w:p><w:r><w:t>chính</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>"
                        + "<w:t>khung</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>khung</w:t>"
                        + "</w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("chính", "khung");
        assertThat(lines(
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Bấm vào đây</w:t></w:r></w:p>"
                        + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>đã điền</w:t></w:r></w:p></w:sdtContent></w:sdt>"))
                .containsExactly("đã điền");
        assertThat(lines("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r></w:p>"))
                .containsExactly("KẾ HOẠCH");
        assertThat(lines(
                "<w:p><w:r><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ/</w:t><w:softHyphen/><w:t>TW</w:t></w:r></w:p>"))
                .containsExactly("57-NQ/TW");
    }

    @Test
    void a_merged_cell_holds_for_each_of_its_rows_and_columns_stay_in_place() throws IOException {
        var table = read("<w:tbl><w:tr>" + merged("<w:vMerge w:val=\"restart\"/>", "a") + cell("b") + "</w:tr><w:tr>"
                + merged("<w:vMerge/>", "") + cell("c") + "</w:tr><w:tr>" + merged("<w:gridSpan w:val=\"2\"/>", "d")
                + "</w:tr></w:tbl>").tables().getFirst();
        assertThat(table.rows()).extracting(row -> row.cells().stream().map(Document.Cell::paragraphs).toList())
                .containsExactly(List.of(List.of("a"), List.of("b")), List.of(List.of("a"), List.of("c")),
                        List.of(List.of("d"), List.of()));
        assertThat(table.rows().get(1).cells().getFirst().held()).isTrue();
    }

    @Test
    void pages_are_known_where_word_has_marked_them() throws IOException {
        var first = "<w:p><w:r><w:t>một</w:t></w:r></w:p>";
        assertThat(read(first).lines().getFirst().page()).isNull();
        assertThat(read(first + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>").lines())
                .extracting(TextLine::page).containsExactly(1, 2);
    }

    private static String cell(String text) {
        return merged("", text);
    }

    private static String merged(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static List<String> lines(String body) throws IOException {
        return read(body).lines().stream().map(TextLine::text).toList();
    }

    private static Document read(String body) throws IOException {
        var file = HostileFiles.word("word/document.xml", OPEN + body + "</w:body></w:document>");
        return DocumentFile.read(file, "a.docx", Limits.DEFAULT);
    }
}
