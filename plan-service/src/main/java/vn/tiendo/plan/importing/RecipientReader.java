package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads whom a plan is sent to: the list under "Nơi nhận", also where the signature stands beside it. */
final class RecipientReader {

    private static final Pattern HEAD = Pattern.compile("^[|\\s]*noi nhan\\s*:?\\s*(.*)$");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*(\\S.*)$");
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\t+|\\||<br\\s*/?>");
    private static final Pattern END = Pattern
            .compile("^((tm|kt|tl|tuq|q)\\. ?.*|phu luc.*|(pho )?chu tich|giam doc.*|uy ban nhan dan.*)$");
    private static final Pattern PURPOSE = Pattern.compile(
            "\\s*\\((?:để\\s)?(?:b/c|báo cáo|p/h|phối hợp|t/h|thực hiện|để\\s[^)]{1,30})\\)\\s*;?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int REACH = 60;
    private static final int BLANKS = 6;
    /** So many more blanks in front put a line into the signature's column. */
    private static final int ASIDE = 25;

    private RecipientReader() {}

    static List<Draft.Recipient> of(List<Line> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (HEAD.matcher(Folding.fold(left(lines.get(at)))).matches()) {
                return below(lines, at);
            }
        }
        return List.of();
    }

    private static List<Draft.Recipient> below(List<Line> lines, int head) {
        var items = new ArrayList<StringBuilder>();
        var places = new ArrayList<Line>();
        var rest = left(lines.get(head)).replaceFirst("^[|\\s]*\\S+\\s+\\S+\\s*:?\\s*", "");
        add(items, places, rest, lines.get(head));
        int blanks = 0;
        for (int at = head + 1; at < lines.size() && at < head + REACH && blanks < BLANKS; at++) {
            var line = lines.get(at);
            var text = left(line);
            blanks = line.isBlank() ? blanks + 1 : 0;
            boolean aside = indent(line) > indent(lines.get(head)) + ASIDE && !BULLET.matcher(text).matches();
            if (text.isEmpty() || aside) {
                continue;
            }
            if (END.matcher(Folding.fold(text)).matches() || isAnother(text, items)) {
                break;
            }
            add(items, places, text, line);
        }
        var recipients = new ArrayList<Draft.Recipient>();
        for (int at = 0; at < items.size(); at++) {
            for (var name : items.get(at).toString().split(";", -1)) {
                recipient(name, places.get(at), recipients);
            }
        }
        return recipients;
    }

    /** Neither a bullet nor the rest of the item above: something else begins. */
    private static boolean isAnother(String text, List<StringBuilder> items) {
        boolean bullet = BULLET.matcher(text).matches();
        boolean open = !items.isEmpty() && ".;".indexOf(items.getLast().charAt(items.getLast().length() - 1)) < 0;
        return !bullet && !open && !(Wrapping.startsSmall(text) && !items.isEmpty());
    }

    private static void add(List<StringBuilder> items, List<Line> places, String text, Line line) {
        if (text.isBlank()) {
            return;
        }
        var bullet = BULLET.matcher(text);
        if (bullet.matches() || items.isEmpty()) {
            items.add(new StringBuilder(bullet.matches() ? bullet.group(1) : text));
            places.add(line);
        } else {
            Wrapping.append(items.getLast(), text);
        }
    }

    private static void recipient(String written, Line line, List<Draft.Recipient> recipients) {
        var name = Offices.clean(PURPOSE.matcher(written.strip().replaceFirst("[.;,\\s]+$", "")).replaceFirst(""));
        if (!name.isEmpty() && !name.startsWith("(")) {
            recipients.add(new Draft.Recipient(name, line.source(0.9)));
        }
    }

    private static int indent(Line line) {
        return line.raw().length() - line.raw().stripLeading().length();
    }

    private static String left(Line line) {
        var raw = line.raw().strip().replaceFirst("^\\|", "");
        return Markdown.strip(COLUMNS.split(raw, 2)[0]).strip().replaceAll("\\s+", " ");
    }
}
