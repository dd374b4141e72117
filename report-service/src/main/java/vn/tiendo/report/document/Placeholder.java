package vn.tiendo.report.document;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a template may ask for, each written as <code>{{name}}</code>. */
enum Placeholder {
    /** The body above; nothing where there is none. */
    SUPERIOR("superior"),
    /** The body that issues the report. */
    BODY("body"),
    /** "Số: 12/BC-UBND". */
    NUMBER("number"),
    /** "Tiến Độ, ngày 05 tháng 10 năm 2026". */
    DAY("day"),
    /** "BÁO CÁO". */
    TITLE("title"),
    /** What it is about. */
    SUBJECT("subject"),
    /** All of the text, with its tables and charts; in a paragraph of its own outside tables; each template has it once. */
    CONTENT("content"),
    /** One a line. */
    RECIPIENTS("recipients"),
    /** "TM. ỦY BAN NHÂN DÂN"; lines as given. */
    SIGNER_ROLE("signerRole"),
    /** Who signs; nothing where that is not known yet. */
    SIGNER_NAME("signerName");

    final String label;

    Placeholder(String label) {
        this.label = label;
    }

    String written() {
        return "{{" + label + "}}";
    }

    static Optional<Placeholder> of(String label) {
        return Arrays.stream(values()).filter(placeholder -> placeholder.label.equals(label)).findFirst();
    }

    /** Its words in a report; null for the text, which is more than words. */
    @Nullable
    String words(PrintedReport report, Wording wording) {
        var head = report.letterhead();
        return switch (this) {
            case SUPERIOR -> head.superior() == null ? "" : head.superior();
            case BODY -> head.body();
            case NUMBER -> wording.numberOrRoom(head.number());
            case DAY -> wording.placeAndDay(head.place(), head.day());
            case TITLE -> report.title();
            case SUBJECT -> report.subject();
            case CONTENT -> null;
            case RECIPIENTS -> String.join("\n", Recipients.lines(report.closing()));
            case SIGNER_ROLE -> report.closing().signerRole();
            case SIGNER_NAME -> report.closing().signerName() == null ? "" : report.closing().signerName();
        };
    }
}
