package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a flattened table into fragments. A line is one fragment unless a page printed several cells side by side: then it is
 * cut before a bulleted product or office and before a time at its end.
 */
final class Fragments {

    private static final Pattern INNER_BULLET = Pattern.compile("\\s[-–]\\s?(?=\\p{Lu})");
    private static final Pattern COUNCIL_END = Pattern.compile(".*(HĐND|nhân dân|[Ủủ]y|và)$");
    private static final Pattern COLUMN_GAP = Pattern.compile("\\s{4,}|\t+");

    private final List<Line> lines;
    private final RowNumbers numbers;
    private final List<Fragment> fragments = new ArrayList<>();
    private boolean timeAtLastEnd;

    private Fragments(List<Line> lines, RowNumbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    static List<Fragment> of(List<Line> lines, RowNumbers numbers) {
        return new Fragments(lines, numbers).cut();
    }

    private List<Fragment> cut() {
        var gaps = gaps();
        int usual = mostFrequent(gaps);
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            boolean wide = gaps.get(at) > usual;
            switch (numbers.of(line)) {
                case ROW_NUMBER -> addNumbered(line, wide);
                case FIELD_HEAD -> add(line, line.text(), wide, Fragment.Mark.FIELD_HEAD);
                case PAGE_NUMBER -> add(line, line.text(), wide, Fragment.Mark.PAGE_NUMBER);
                case NONE -> addColumns(line, line.raw(), wide);
            }
        }
        return measured();
    }

    private void addNumbered(Line line, boolean wide) {
        int end = RowNumbers.numberEnd(line.text());
        add(line, line.text().substring(0, end).replaceAll("[.)\\s]", ""), wide, Fragment.Mark.ROW_NUMBER);
        var rest = line.text().substring(end).strip();
        if (!rest.isEmpty()) {
            addCells(line, rest, false);
        }
    }

    private void addColumns(Line line, String raw, boolean wide) {
        boolean first = true;
        for (var column : COLUMN_GAP.split(raw.strip(), -1)) {
            var text = Markdown.strip(column).strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                addCells(line, text, first ? wide : true);
                first = false;
            }
        }
    }

    private void addCells(Line line, String text, boolean wide) {
        int tail = TimePhrases.startsTime(Folding.fold(text)) ? -1 : TimePhrases.tail(text);
        if (tail < 0 && timeAtLastEnd) {
            tail = TimePhrases.continuedTail(text);
        }
        timeAtLastEnd = tail >= 0;
        var cells = tail < 0 ? text : text.substring(0, tail).strip();
        int from = 0;
        var bullet = INNER_BULLET.matcher(cells);
        while (bullet.find()) {
            var left = cells.substring(from, bullet.start()).strip();
            var right = cells.substring(bullet.end());
            if (!left.isEmpty() && partsCells(left, right)) {
                add(line, left, wide && from == 0, Fragment.Mark.NONE);
                from = bullet.start() + 1;
            }
        }
        add(line, cells.substring(from).strip(), wide && from == 0, Fragment.Mark.NONE);
        if (tail >= 0) {
            add(line, text.substring(tail).strip(), false, Fragment.Mark.NONE);
        }
    }

    private static boolean partsCells(String left, String right) {
        boolean office = Offices.startsOffice(right);
        boolean partOfName = office && !Wrapping.isFinished(left)
                && (Offices.startsOffice(left) || COUNCIL_END.matcher(left).matches());
        return (office || Products.startsProduct(right)) && !partOfName;
    }

    private void add(Line line, String text, boolean wide, Fragment.Mark mark) {
        if (!text.isEmpty()) {
            fragments.add(Fragment.of(line.number(), text, wide, mark));
        }
    }

    /** Adds what only the whole table tells: the width of its widest column, and what follows each fragment. */
    private List<Fragment> measured() {
        var lengths = fragments.stream().filter(one -> one.mark() == Fragment.Mark.NONE).mapToInt(Fragment::length)
                .sorted().toArray();
        double full = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10] * 0.75;
        var measured = new ArrayList<Fragment>();
        for (int at = 0; at < fragments.size(); at++) {
            var one = fragments.get(at);
            var next = at + 1 < fragments.size() ? fragments.get(at + 1) : one;
            boolean leadsToTime = next.startsSmall() && !next.wide() && next.startsTime();
            boolean afterNumber = at > 0 && fragments.get(at - 1).mark() != Fragment.Mark.NONE;
            measured.add(
                    new Fragment(one.line(), one.text(), one.folded(), one.looks(), one.wide(), one.length() >= full,
                            leadsToTime, afterNumber, one.mark()));
        }
        return measured;
    }

    /** The size of the gap before each line: blank lines, those that hold blanks counting as wider. */
    private List<Integer> gaps() {
        var gaps = new ArrayList<Integer>();
        int gap = 0;
        for (var line : lines) {
            gaps.add(gap);
            gap = !line.isBlank() ? 0 : gap + (line.raw().isEmpty() ? 2 : 3);
        }
        return gaps;
    }

    private int mostFrequent(List<Integer> gaps) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                counts.merge(gaps.get(at), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }
}
