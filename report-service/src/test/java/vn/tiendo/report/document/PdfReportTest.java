package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private PDDocument document = new PDDocument();

    @BeforeEach
    void open() throws IOException {
        document = Loader.loadPDF(new ReportDocuments().pdf(SampleReport.quarter()));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void Vietnamese_is_read_back_letter_by_letter() throws IOException {
        var text = text(1, document.getNumberOfPages());
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "Thanh Hóa, ngày 05 tháng 10 năm 2026", "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", "- Lưu: VT, NC.",
                "Phường Đông Quang 163", "Tổng cộng");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void each_font_is_in_the_file_and_is_the_one_of_the_jar() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("LiberationSerif");
        });
    }

    @Test
    void the_first_page_has_no_number_and_the_second_has() throws IOException {
        assertThat(text(1, 1)).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(text(2, 2)).startsWith("2");
    }

    @Test
    void a_wide_appendix_is_laid_across_and_names_its_columns_on_each_page() throws IOException {
        int last = document.getNumberOfPages();
        for (int number : new int[]{last - 1, last}) {
            var paper = document.getPage(number - 1).getMediaBox();
            assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
            assertThat(text(number, number)).contains("Đơn vị");
        }
        assertThat(document.getPage(0).getMediaBox().getWidth())
                .isLessThan(document.getPage(0).getMediaBox().getHeight());
    }

    private String text(int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document).strip();
    }
}
