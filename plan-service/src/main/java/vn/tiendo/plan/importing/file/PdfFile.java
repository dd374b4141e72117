package vn.tiendo.plan.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DAMAGED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.PASSWORD_PROTECTED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.SCANNED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_MANY_PAGES;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and takes its pages apart. */
final class PdfFile {

    /** Fewer letters on an average page are a stamp or a scanner's note, no text. */
    private static final int FEWEST_LETTERS = 60;

    private static final int END_REACH = 2_048;

    private PdfFile() {}

    static Document read(byte[] bytes, Limits limits) {
        var deadline = new Deadline(limits);
        if (!isWhole(bytes)) {
            throw new ImportRejected(DAMAGED, "Tệp PDF bị cắt ngang, không có phần cuối.");
        }
        PdfStreams.check(bytes, limits, deadline);
        try (var pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > limits.maxPages()) {
                throw new ImportRejected(TOO_MANY_PAGES, "Tệp PDF có " + pdf.getNumberOfPages()
                        + " trang; nhiều nhất được đọc là " + limits.maxPages() + " trang.");
            }
            return PdfLayout.of(pages(pdf, limits, deadline), limits);
        } catch (InvalidPasswordException e) {
            throw new ImportRejected(PASSWORD_PROTECTED, "Tệp PDF chỉ mở được bằng mật khẩu.", e);
        } catch (ImportRejected e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ImportRejected(DAMAGED, "Tệp PDF không mở được, có thể tải xuống chưa trọn vẹn.", e);
        }
    }

    /** The library would make do with half a file; half a plan is none. */
    private static boolean isWhole(byte[] bytes) {
        int reach = Math.min(END_REACH, bytes.length);
        return new String(bytes, bytes.length - reach, reach, ISO_8859_1).contains("%%EOF");
    }

    private static List<PdfPage> pages(PDDocument pdf, Limits limits, Deadline deadline) throws IOException {
        var pages = new PdfStripper(limits, deadline).pages(pdf);
        long letters = pages.stream().mapToLong(PdfPage::letters).sum();
        if (pages.isEmpty()) {
            throw new ImportRejected(DAMAGED, "Tệp PDF không có trang nào.");
        }
        if (letters < (long) FEWEST_LETTERS * pages.size()) {
            throw new ImportRejected(SCANNED, "Cả " + pages.size() + " trang chỉ có " + letters + " chữ đọc được.");
        }
        return pages;
    }
}
