package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a table printed without lines: below a head that begins with TT, as far as the text leaves the gaps between the head's
 * columns white. Rows are told by the numbers in the first column, which stand on top or in the middle of theirs.
 */
final class UnruledTable {

    private static final Pattern HEAD = Pattern.compile("(?:STT|TT|Stt|Số TT|SỐ TT)\\.?\\s.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?[.)]?");
    private static final Pattern FIELD = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)]?\\s+\\p{Lu}.*");
    private static final double NEAR = 1.4;

    private final List<PdfLine> lines;
    private final double pitch;
    private final Gutters gutters;
    private final List<PdfLine> taken = new ArrayList<>();
    private final List<PdfLine> across = new ArrayList<>();

    private UnruledTable(List<PdfLine> lines, double pitch, Gutters gutters) {
        this.lines = lines;
        this.pitch = pitch;
        this.gutters = gutters;
    }

    /** The first such table among the lines of a page, null where there is none. */
    static @Nullable Frame in(List<PdfLine> lines, double pitch) {
        for (int head = 0; head < lines.size(); head++) {
            if (HEAD.matcher(lines.get(head).words()).matches()) {
                var gutters = Gutters.of(lines.get(head));
                if (gutters != null) {
                    return new UnruledTable(lines, pitch, gutters).from(head);
                }
            }
        }
        return null;
    }

    private @Nullable Frame from(int head) {
        int from = head;
        while (from > 0 && lines.get(head).y() - lines.get(from - 1).y() < NEAR * pitch * (head - from + 1)
                && !gutters.inFirstColumn(lines.get(from - 1)) && gutters.copy().take(lines.get(from - 1))) {
            from--;
        }
        for (int at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            if (FIELD.matcher(line.words()).matches()) {
                across.add(line);
            } else if (!gutters.take(line)) {
                break;
            }
            taken.add(line);
        }
        return frame();
    }

    private @Nullable Frame frame() {
        dropHeadingBelow();
        double left = taken.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double right = taken.stream().mapToDouble(PdfLine::end).max().orElse(0);
        var xs = gutters.borders(left, right);
        var numbers = taken.stream().filter(line -> isNumbered(line, xs[1])).mapToDouble(PdfLine::y).toArray();
        if (numbers.length < 2) {
            return null;
        }
        var starts = inTheMiddle(numbers);
        starts = starts.isEmpty() ? onTop(numbers) : starts;
        return frame(xs, starts);
    }

    /** A field's row with no rows below it is the heading of what follows the table. */
    private void dropHeadingBelow() {
        while (!across.isEmpty()) {
            int last = taken.indexOf(across.getLast());
            boolean rowsBelow = taken.stream().skip(last + 1L).anyMatch(gutters::inFirstColumn);
            if (rowsBelow) {
                return;
            }
            taken.subList(last, taken.size()).clear();
            across.removeLast();
        }
    }

    private boolean isNumbered(PdfLine line, double firstEnd) {
        var first = new StringBuilder();
        line.glyphs().stream().filter(glyph -> glyph.end() < firstEnd).forEach(glyph -> first.append(glyph.text()));
        var text = first.toString().strip();
        return NUMBER.matcher(text).matches() || HEAD.matcher(text + " ").matches() || across.contains(line);
    }

    /** Rows as high below their number as above; empty where that does not leave one number to a row. */
    private List<Integer> inTheMiddle(double[] numbers) {
        var starts = new ArrayList<Integer>();
        int at = 0;
        for (double number : numbers) {
            if (at >= taken.size() || taken.get(at).y() > number + 1) {
                return List.of();
            }
            starts.add(at);
            double bottom = 2 * number - taken.get(at).y() + 0.4 * pitch;
            while (at < taken.size() && taken.get(at).y() <= bottom) {
                at++;
            }
        }
        starts.add(at);
        boolean onePerRow = IntStream.range(0, numbers.length - 1)
                .allMatch(row -> starts.get(row + 1) < taken.size()
                        && numbers[row + 1] >= taken.get(starts.get(row + 1)).y() - 1
                        && numbers[row] < taken.get(starts.get(row + 1)).y());
        return onePerRow ? starts : List.of();
    }

    private List<Integer> onTop(double[] numbers) {
        var starts = new ArrayList<Integer>();
        for (int at = 0; at < taken.size(); at++) {
            double y = taken.get(at).y();
            boolean first = starts.isEmpty();
            if (first || IntStream.range(0, numbers.length).anyMatch(row -> numbers[row] == y)) {
                starts.add(at);
            }
        }
        starts.add(taken.size());
        return starts;
    }

    private Frame frame(double[] xs, List<Integer> starts) {
        int rows = starts.size() - 1;
        var ys = new double[rows + 1];
        var cells = new int[rows][xs.length - 1];
        for (int row = 0; row <= rows; row++) {
            int at = starts.get(row);
            double shift = 0.3 * taken.getFirst().size();
            ys[row] = at == 0
                    ? taken.getFirst().y() - 0.8 * pitch - shift
                    : at == taken.size()
                            ? taken.getLast().y() + 0.5 * pitch - shift
                            : (taken.get(at - 1).y() + taken.get(at).y()) / 2 - shift;
        }
        for (int row = 0; row < rows; row++) {
            boolean whole = across.contains(taken.get(starts.get(row)));
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] = row * cells[row].length + (whole ? 0 : column);
            }
        }
        return new Frame(xs, ys, cells);
    }
}
