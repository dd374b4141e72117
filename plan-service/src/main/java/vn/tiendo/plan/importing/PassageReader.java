package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the parts of a plan that stay words: what it is for, what it asks, who pays, who reports. */
final class PassageReader {

    /** What a part of the body is about. */
    enum Part {
        PURPOSE, REQUIREMENTS, BUDGET, REPORTING, OTHER
    }

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:PHẦN\\s+)?[IVX]{1,5}\\s?[.):/-]?\\s+|[A-H]\\.\\s+|(\\d{1,2})\\s?[.)]\\s*|(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?\\s*|([a-zđ])[.)]\\s+)");
    private static final Pattern COLON = Pattern.compile("^([^:.;]{3,60}):\\s+(\\S.*)$");
    private static final Pattern PURPOSE = Pattern
            .compile("^(ve )?muc dich.*|^(ve )?muc tieu( chung| tong quat)?( *[,;va&-]+ *yeu cau)?\\W*$");
    private static final Pattern REQUIREMENTS = Pattern.compile("^(ve |cac )?yeu cau( chung| thuc hien| cu the)?\\W*$");
    private static final Pattern BUDGET = Pattern.compile("^(ve |nguon |du toan |bo tri )?kinh phi\\b.*");
    private static final Pattern REPORTING = Pattern.compile(
            "^(ve |thoi gian |che do |cong tac |thuc hien |quy dinh )*(thong tin,? )?(theo doi,? )?(danh gia,? )?bao cao\\b.*");
    private static final int LONGEST_HEADING = 110;

    private final Map<Part, List<Draft.Passage>> passages = new EnumMap<>(Part.class);
    private Part part = Part.OTHER;
    private int depth;

    PassageReader(List<Paragraph> body) {
        body.forEach(this::read);
    }

    List<Draft.Passage> of(Part wanted) {
        return List.copyOf(passages.getOrDefault(wanted, List.of()));
    }

    private void read(Paragraph paragraph) {
        if (paragraph.folded().startsWith("tren day la")) {
            part = Part.OTHER;
            return;
        }
        int own = depthOf(paragraph);
        var text = NUMBER.matcher(paragraph.text()).replaceFirst("").strip();
        var inline = COLON.matcher(text);
        var name = inline.matches() ? inline.group(1) : text;
        var named = own == 0 || isAimsAfterPurpose(name) ? Part.OTHER : partOf(name, text);
        if (named != Part.OTHER) {
            part = named;
            depth = own;
            if (inline.matches()) {
                keep(paragraph, inline.group(2));
            } else if (isSentence(text)) {
                keep(paragraph, text);
            }
        } else if (own > 0 && own <= depth) {
            part = Part.OTHER;
        } else if (part != Part.OTHER) {
            keep(paragraph, text);
        }
    }

    /** "Mục tiêu" tells what a plan is for only where it has no "Mục đích". */
    private boolean isAimsAfterPurpose(String name) {
        return passages.containsKey(Part.PURPOSE) && Folding.fold(name).startsWith("muc tieu");
    }

    private static boolean isSentence(String text) {
        return text.length() > LONGEST_HEADING || (text.length() > 60 && Wrapping.isFinished(text));
    }

    private static Part partOf(String name, String text) {
        var folded = Folding.fold(name);
        if (BUDGET.matcher(folded).matches()) {
            return Part.BUDGET;
        }
        if (name.length() > LONGEST_HEADING) {
            return Part.OTHER;
        }
        if (PURPOSE.matcher(folded).matches() && !folded.contains("chi tieu")) {
            return Part.PURPOSE;
        }
        if (REQUIREMENTS.matcher(folded).matches()) {
            return Part.REQUIREMENTS;
        }
        return REPORTING.matcher(folded).matches() && !(isSentence(text) && name.equals(text))
                ? Part.REPORTING
                : Part.OTHER;
    }

    /** 1 for the head of a main part, 2 for a number in it, more for numbers below; 0 where there is no number. */
    private static int depthOf(Paragraph paragraph) {
        if (Sections.isHeading(paragraph)) {
            return 1;
        }
        var number = NUMBER.matcher(paragraph.text());
        if (!number.find()) {
            return 0;
        }
        if (number.group(1) != null) {
            return 2;
        }
        return number.group(2) != null ? 2 + number.group(2).split("\\.", -1).length - 1 : 6;
    }

    private void keep(Paragraph paragraph, String text) {
        var clean = Phrases.tidy(text);
        if (!clean.isEmpty()) {
            passages.computeIfAbsent(part, _ -> new ArrayList<>())
                    .add(new Draft.Passage(clean, paragraph.source(0.9)));
        }
    }
}
