package vn.tiendo.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tiendo.platform.document.Words;

/** Appendices after the signature, each on pages of its own; wide ones across. */
final class WordAppendices {

    private final XWPFDocument document;
    private final Wording wording;
    private final CTSectPr last;

    WordAppendices(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
        this.last = Paper.last(document);
    }

    void write(List<PrintedTable> appendices) {
        for (int at = 0; at < appendices.size(); at++) {
            var table = appendices.get(at);
            endSection();
            Paper.turn(last, Appendix.isWide(table));
            if (last.isSetTitlePg()) {
                last.unsetTitlePg();
            }
            heading(Appendix.name(wording, at, appendices.size()), table.title());
            WordTable.write(new AtEnd(document, Paper.textWidth(last)), Grid.of(table, wording));
        }
    }

    /** What stands so far keeps its paper; what comes after has its own. */
    private void endSection() {
        var end = Words.tight(document.createParagraph(), ParagraphAlignment.LEFT);
        Words.add(end, "", 1);
        end.getCTP().getPPr().addNewSectPr().set(last.copy());
    }

    private void heading(String name, String title) {
        Words.bold(Words.tight(document.createParagraph(), ParagraphAlignment.CENTER), name, Words.BODY);
        Words.caption(document.createParagraph(), title).setSpacingBefore(0);
    }

    private record AtEnd(XWPFDocument document, int width) implements Flow {

        @Override
        public XWPFParagraph paragraph() {
            return document.createParagraph();
        }

        @Override
        public XWPFTable table(int rows, int columns) {
            return document.createTable(rows, columns);
        }
    }
}
