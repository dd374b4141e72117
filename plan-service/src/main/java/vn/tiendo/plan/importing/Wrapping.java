package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.importing.file.Joining;
import vn.tiendo.plan.importing.file.TextLine.End;

/**
 * Joins lines that a page's width has cut. A line goes on in the next where it ends unfinished and the next begins in small
 * letters, or fills the width that most lines of the document have.
 */
final class Wrapping {

    private static final Pattern ITEM = Pattern
            .compile("([-–+•]\\s*\\p{L}|\\d{1,2}(\\.\\d{1,2}){0,3}[.)]\\s*\\p{L}|\\d{1,2}(\\.\\d{1,2}){1,3}\\s+\\p{Lu}"
                    + "|[a-zđ][.)]\\s*\\p{L}|[IVX]{1,5}[.)]?\\s+\\p{Lu}|[A-H]\\.\\s+\\p{Lu}"
                    + "|(Căn cứ|Nơi nhận|TM\\.|KT\\.|TL\\.|Phụ lục|PHỤ LỤC|Trên đây là|Điều \\d)).*");
    private static final Pattern UNFINISHED_NUMBER = Pattern.compile(".*\\d\\s?[-–]");

    private final int width;

    Wrapping(List<Line> lines) {
        var lengths = lines.stream().filter(line -> !line.isBlank()).mapToInt(line -> line.text().length()).sorted()
                .toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.85)];
    }

    static boolean startsItem(String text) {
        return ITEM.matcher(text.length() > 80 ? text.substring(0, 80) : text).matches();
    }

    /** Joins one more wrapped line. */
    static void append(StringBuilder joined, String next) {
        Joining.append(joined, next);
    }

    List<Paragraph> paragraphs(List<Line> lines) {
        var paragraphs = new ArrayList<Paragraph>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (!open.isEmpty() && !goesOn(open.getFirst(), open.getLast(), line)) {
                paragraphs.add(Paragraph.of(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(Paragraph.of(open));
        }
        return paragraphs;
    }

    private boolean goesOn(Line first, Line last, Line next) {
        if (startsItem(next.text())) {
            return false;
        }
        if (last.end() == End.PARAGRAPH) {
            return startsSmall(next.text()) && !isFinished(last.text()) && last.text().length() > 20;
        }
        if (isUpperCase(next.text()) && isFinished(next.text()) && isFull(last) && !isFinished(last.text())) {
            return true;
        }
        if (isUpperCase(next.text())) {
            return isUpperCase(first.text()) && startsItem(first.text()) && isFull(last);
        }
        if (isUpperCase(last.text()) && last.text().length() < width * 0.9) {
            return false;
        }
        if (last.end() == End.WRAPPED) {
            return true;
        }
        boolean small = startsSmall(next.text());
        if (isFinished(last.text())) {
            return small && last.text().endsWith(";");
        }
        return small || isFull(last);
    }

    private boolean isFull(Line line) {
        return (width <= 140 && line.text().length() >= width * 0.78)
                || UNFINISHED_NUMBER.matcher(line.text()).matches();
    }

    static boolean isFinished(String text) {
        return !text.isEmpty() && ".;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean startsSmall(String text) {
        char first = text.charAt(0);
        return Character.isLowerCase(first) || Character.isDigit(first) || "(“\"/,;.&".indexOf(first) >= 0;
    }

    static boolean isUpperCase(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
