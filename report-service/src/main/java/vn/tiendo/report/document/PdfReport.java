package vn.tiendo.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Sets a report as PDF; its letters are in the file, nothing is fetched from anywhere. */
final class PdfReport {

    private static final int NORMAL = 400;
    private static final int HEAVY = 700;

    private PdfReport() {}

    static byte[] write(PrintedReport report) {
        var builder = new PdfRendererBuilder();
        font(builder, Typeface.REGULAR, NORMAL, FontStyle.NORMAL);
        font(builder, Typeface.BOLD, HEAVY, FontStyle.NORMAL);
        font(builder, Typeface.ITALIC, NORMAL, FontStyle.ITALIC);
        font(builder, Typeface.BOLD_ITALIC, HEAVY, FontStyle.ITALIC);
        try (var bytes = new ByteArrayOutputStream()) {
            builder.withProducer("Tiến Độ");
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(PageMarkup.of(report, css()), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, Typeface typeface, int weight, FontStyle style) {
        builder.useFont(typeface::open, Typeface.FAMILY, weight, style, true);
    }

    private static String css() throws IOException {
        try (var stream = Objects.requireNonNull(PdfReport.class.getResourceAsStream("report.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
