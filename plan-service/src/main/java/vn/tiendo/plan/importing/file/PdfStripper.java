package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_LARGE;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the signs and the straight lines of each page. */
final class PdfStripper extends PDFTextStripper {

    private static final int CHECK_EVERY = 1_000;

    private final Deadline deadline;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();
    private PdfPaths paths = new PdfPaths();
    private final int mostSigns;
    /** Each sign's text once: a long file repeats a few hundred of them a million times. */
    private final Map<String, String> known = new HashMap<>();
    private int operators;
    private int signs;

    PdfStripper(Limits limits, Deadline deadline) {
        this.mostSigns = limits.maxCharacters();
        this.deadline = deadline;
    }

    List<PdfPage> pages(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        paths = new PdfPaths();
    }

    @Override
    protected void writePage() {
        // nothing is written: the page is kept as signs and lines
    }

    @Override
    protected void endPage(PDPage page) {
        var box = page.getCropBox();
        int turn = glyphs.entrySet().stream().max((one, other) -> one.getValue().size() - other.getValue().size())
                .map(Map.Entry::getKey).orElse(0);
        double height = turn % 180 == 0 ? box.getHeight() : box.getWidth();
        pages.add(new PdfPage(pages.size() + 1, height, List.copyOf(glyphs.getOrDefault(turn, List.of())),
                paths.rules(box, turn)));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        var written = text.getUnicode();
        var sign = written == null ? "" : PdfSigns.readable(written);
        if (sign.isEmpty()) {
            return;
        }
        if (++signs > mostSigns) {
            throw new ImportRejected(TOO_LARGE, "Văn bản dài hơn " + mostSigns + " ký tự.");
        }
        glyphs.computeIfAbsent((int) text.getDir(), _ -> new ArrayList<>()).add(new Glyph(text.getXDirAdj(),
                text.getYDirAdj(), text.getWidthDirAdj(), Math.max(1, text.getFontSizeInPt()),
                known.computeIfAbsent(sign, same -> same)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % CHECK_EVERY == 0) {
            deadline.check();
        }
        if (!paths.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix())) {
            super.processOperator(operator, operands);
        }
    }
}
