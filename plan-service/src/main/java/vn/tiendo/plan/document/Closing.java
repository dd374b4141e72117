package vn.tiendo.plan.document;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.document.Words;

/** The end of the text: recipients on the left, signature on the right. */
final class Closing {

    private static final int LEFT = 4_300;
    private static final int RIGHT = Page.PORTRAIT.textWidth() - LEFT;
    private static final Pattern BREAK = Pattern.compile("\\s*[,;\\n]\\s*");
    /** Room for signature and seal. */
    private static final int ROOM = 1_500;

    private Closing() {}

    static void write(XWPFDocument document, Draft plan, Letterhead letterhead) {
        var gap = Words.tight(document.createParagraph(), ParagraphAlignment.LEFT);
        gap.setKeepNext(true);
        Words.add(gap, "", 8);
        var row = Columns.invisible(Columns.table(document, 1, LEFT, RIGHT)).getRow(0);
        row.setCantSplitRow(true);
        recipients(row.getCell(0), plan);
        signature(row.getCell(1), plan, letterhead);
    }

    private static void recipients(XWPFTableCell cell, Draft plan) {
        var head = Words.bold(Words.tight(cell.getParagraphArray(0), ParagraphAlignment.LEFT), "Nơi nhận:", 12);
        head.setItalic(true);
        var names = plan.recipients().stream().map(Draft.Recipient::name).toList();
        for (int at = 0; at < names.size(); at++) {
            var end = at + 1 < names.size() ? ";" : ".";
            Words.add(Words.tight(cell.addParagraph(), ParagraphAlignment.LEFT), "- " + names.get(at) + end, 11);
        }
    }

    private static void signature(XWPFTableCell cell, Draft plan, Letterhead letterhead) {
        var lines = role(plan, letterhead);
        for (int at = 0; at < lines.size(); at++) {
            var paragraph = at == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            Words.bold(Words.tight(paragraph, ParagraphAlignment.CENTER), lines.get(at), 14);
        }
        var name = Words.tight(lines.isEmpty() ? cell.getParagraphArray(0) : cell.addParagraph(),
                ParagraphAlignment.CENTER);
        name.setSpacingBefore(ROOM);
        Words.bold(name, Objects.requireNonNullElse(plan.signer(), ""), 14);
    }

    /** A people's committee is signed for; the words "TM. ỦY BAN NHÂN DÂN" are added where the plan has only the office. */
    private static List<String> role(Draft plan, Letterhead letterhead) {
        var written = plan.signerRole() == null ? "" : plan.signerRole().strip();
        var lines = BREAK.splitAsStream(written).filter(line -> !line.isBlank()).toList();
        boolean signedFor = lines.stream()
                .anyMatch(line -> line.startsWith("TM.") || line.startsWith("TL.") || line.startsWith("TUQ."));
        if (!letterhead.isPeoplesCommittee() || signedFor) {
            return lines;
        }
        var all = new java.util.ArrayList<>(List.of("TM. ỦY BAN NHÂN DÂN"));
        all.addAll(lines);
        return List.copyOf(all);
    }
}
