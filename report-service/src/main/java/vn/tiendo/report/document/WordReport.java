package vn.tiendo.report.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import com.deepoove.poi.xwpf.BodyContainer;
import com.deepoove.poi.xwpf.BodyContainerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** Fills a template with a report. */
final class WordReport {

    private WordReport() {}

    static byte[] write(PrintedReport report, DocumentTemplate template) {
        var wording = Wording.of(report.language());
        var configuration = Configure.builder().bind(Placeholder.CONTENT.label, content(report, wording));
        if (report.letterhead().superior() == null) {
            configuration.bind(Placeholder.SUPERIOR.label, WordReport::leaveOut);
        }
        try (var filled = XWPFTemplate.compile(template.open(), configuration.build());
                var bytes = new ByteArrayOutputStream()) {
            filled.render(words(report, wording));
            new WordAppendices(filled.getXWPFDocument(), wording).write(report.appendices());
            filled.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> words(PrintedReport report, Wording wording) {
        var words = new HashMap<String, Object>();
        for (var placeholder : Placeholder.values()) {
            var text = placeholder.words(report, wording);
            words.put(placeholder.label, text == null ? report : text);
        }
        return words;
    }

    private static RenderPolicy content(PrintedReport report, Wording wording) {
        return (place, data, template) -> {
            var run = ((RunTemplate) place).getRun();
            var container = BodyContainerFactory.getBodyContainer(run);
            int width = Paper.textWidth(Paper.last(template.getXWPFDocument()));
            new WordBody(new BeforeRun(container, run, width), wording).write(report);
            container.clearPlaceholder(run);
        };
    }

    /** Takes the line away with the words, unless it is the only one of its cell. */
    private static void leaveOut(ElementTemplate place, @Nullable Object words, XWPFTemplate template) {
        var run = ((RunTemplate) place).getRun();
        boolean alone = ((XWPFParagraph) run.getParent()).getBody().getParagraphs().size() == 1;
        BodyContainerFactory.getBodyContainer(run).clearPlaceholder(run, !alone);
    }

    private record BeforeRun(BodyContainer container, XWPFRun run, int width) implements Flow {

        @Override
        public XWPFParagraph paragraph() {
            return container.insertNewParagraph(run);
        }

        @Override
        public XWPFTable table(int rows, int columns) {
            return container.insertNewTable(run, rows, columns);
        }
    }
}
