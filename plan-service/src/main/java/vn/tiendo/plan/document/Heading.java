package vn.tiendo.plan.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.document.Words;

/** The top of the first page: issuing body, national name and motto, number, place and date, title. */
final class Heading {

    private static final int LEFT = 3_300;
    private static final int RIGHT = Page.PORTRAIT.textWidth() - LEFT;

    private final XWPFDocument document;
    private final Draft plan;
    private final Letterhead letterhead;

    Heading(XWPFDocument document, Draft plan, Letterhead letterhead) {
        this.document = document;
        this.plan = plan;
        this.letterhead = letterhead;
    }

    void write() {
        var table = Columns.invisible(Columns.table(document, 2, LEFT, RIGHT));
        issuer(table.getRow(0).getCell(0));
        motto(table.getRow(0).getCell(1));
        var number = Words.tight(table.getRow(1).getCell(0).getParagraphArray(0), ParagraphAlignment.CENTER);
        number.setSpacingBefore(60);
        Words.add(number, "Số: " + Objects.requireNonNullElse(plan.number(), "       /KH-UBND"), 13);
        var date = Words.tight(table.getRow(1).getCell(1).getParagraphArray(0), ParagraphAlignment.CENTER);
        date.setSpacingBefore(60);
        Words.italic(date, place() + ", " + date(plan.issuedOn()), 14);
        title();
    }

    private void issuer(XWPFTableCell cell) {
        var first = Words.tight(cell.getParagraphArray(0), ParagraphAlignment.CENTER);
        var superior = letterhead.superior();
        if (superior != null) {
            Words.add(first, superior, 13);
        }
        for (var line : letterhead.body()) {
            boolean atFirst = superior == null && line.equals(letterhead.body().getFirst());
            var paragraph = atFirst ? first : Words.tight(cell.addParagraph(), ParagraphAlignment.CENTER);
            Words.bold(paragraph, line, 13);
        }
        Words.line(cell.addParagraph(), LEFT, 1_100);
    }

    private static void motto(XWPFTableCell cell) {
        Words.bold(Words.tight(cell.getParagraphArray(0), ParagraphAlignment.CENTER),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13);
        Words.bold(Words.tight(cell.addParagraph(), ParagraphAlignment.CENTER), "Độc lập - Tự do - Hạnh phúc", 14);
        Words.line(cell.addParagraph(), RIGHT, 3_450);
    }

    private String place() {
        var place = plan.place();
        return place == null || place.isBlank() ? "………" : place;
    }

    /** Day and month with two digits below ten and three, as the decree writes them; blanks to fill in where unknown. */
    static String date(@Nullable LocalDate day) {
        if (day != null) {
            var month = day.getMonthValue() < 3 ? "%02d" : "%d";
            return String.format(Locale.ROOT, "ngày %02d tháng " + month + " năm %d", day.getDayOfMonth(),
                    day.getMonthValue(), day.getYear());
        }
        return "ngày      tháng      năm ……";
    }

    private void title() {
        var kind = Words.tight(document.createParagraph(), ParagraphAlignment.CENTER);
        kind.setSpacingBefore(360);
        Words.bold(kind, "KẾ HOẠCH", Words.BODY);
        Words.bold(Words.tight(document.createParagraph(), ParagraphAlignment.CENTER), plan.title(), Words.BODY);
        Words.line(document.createParagraph(), Page.PORTRAIT.textWidth(), 2_400);
    }
}
