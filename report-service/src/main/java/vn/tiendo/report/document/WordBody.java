package vn.tiendo.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import vn.tiendo.platform.document.Words;

/** The text of a report, from the opening to the last section, as Word has it. */
final class WordBody {

    private final Flow flow;
    private final Wording wording;

    WordBody(Flow flow, Wording wording) {
        this.flow = flow;
        this.wording = wording;
    }

    void write(PrintedReport report) {
        report.opening().forEach(this::text);
        report.sections().forEach(this::section);
    }

    private void section(PrintedSection section) {
        var heading = Words.body(flow.paragraph());
        heading.setKeepNext(true);
        Words.bold(heading, section.heading(), Words.BODY);
        section.paragraphs().forEach(this::text);
        section.tables().forEach(this::table);
        section.charts().stream().filter(ChartPicture::canDraw).forEach(this::chart);
    }

    private void text(String text) {
        Words.add(Words.body(flow.paragraph()), text, Words.BODY);
    }

    private void table(PrintedTable table) {
        Words.caption(flow.paragraph(), table.title());
        WordTable.write(flow, Grid.of(table, wording));
        Words.add(Words.tight(flow.paragraph(), ParagraphAlignment.LEFT), "", 6);
    }

    private void chart(PrintedChart chart) {
        Words.caption(flow.paragraph(), chart.title());
        int width = Units.toEMU(flow.width() / 20.0);
        int height = Math.toIntExact((long) width * ChartPicture.HEIGHT / ChartPicture.WIDTH);
        var paragraph = Words.tight(flow.paragraph(), ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(120);
        var run = paragraph.createRun();
        try {
            run.addPicture(new ByteArrayInputStream(ChartPicture.png(chart, wording)), PictureType.PNG, chart.title(),
                    width,
                    height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
