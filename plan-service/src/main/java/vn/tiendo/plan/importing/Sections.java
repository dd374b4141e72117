package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a plan's text: preamble, body, closing. */
final class Sections {

    private static final Pattern ROMAN = Pattern
            .compile("^(?:PHẦN\\s+|Phần\\s+)?(?:[IVX]{1,5}|thứ \\p{L}+)\\s?[.):/-]?\\s+\\S.*");
    private static final Pattern LETTERED = Pattern.compile("^[A-H][.)/]\\s*\\p{Lu}.*");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s*\\S.*");
    private static final Pattern FIRST_PART = Pattern
            .compile("^(?:[1i]\\s?[.)]?\\s*)?(?:muc dich|muc tieu|quan diem|yeu cau|nhiem vu|noi dung).{0,60}");
    private static final Pattern CLOSING = Pattern
            .compile("[|\\s]*(noi nhan|(tm|kt|tl)\\. ?(chu tich|uy ban|giam doc|ubnd))");
    private static final int LONGEST_PREAMBLE = 60;

    private final List<Paragraph> preamble = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();

    Sections(List<Paragraph> paragraphs) {
        boolean begun = false;
        for (var paragraph : paragraphs) {
            if (isClosing(paragraph)) {
                break;
            }
            begun = begun || isHeading(paragraph) || FIRST_PART.matcher(head(paragraph)).matches()
                    || preamble.size() >= LONGEST_PREAMBLE;
            (begun ? body : preamble).add(paragraph);
        }
    }

    List<Paragraph> preamble() {
        return preamble;
    }

    List<Paragraph> body() {
        return body;
    }

    /** The head of a main part: a Roman number, or a number and capitals. */
    static boolean isHeading(Paragraph paragraph) {
        var text = paragraph.text();
        if (text.length() > 300) {
            return false;
        }
        return ROMAN.matcher(text).matches() || ((NUMBERED.matcher(text).matches() || LETTERED.matcher(text).matches())
                && Wrapping.isUpperCase(text));
    }

    private static boolean isClosing(Paragraph paragraph) {
        return CLOSING.matcher(paragraph.folded()).lookingAt();
    }

    private static String head(Paragraph paragraph) {
        return paragraph.folded().length() > 80 ? "" : paragraph.folded();
    }
}
