package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Decides which numbers of a flattened table number its rows: the longest chain that counts on (1, 2, 3 …), beginning again
 * only under a new field. What stands outside the chain is a page number or part of a text. Fields are the Roman numbers
 * that count on.
 */
final class RowNumbers {

    private static final Pattern BARE = Pattern.compile("(\\d{1,3})\\s?[.)]?");
    private static final Pattern INLINE = Pattern.compile("([1-9]\\d{0,2}|0\\d[.)])[.)]?\\s+(?=[\\p{L}“\"-]).*");
    private static final Pattern FIELD = Pattern.compile("([IVX]{1,5})(?:\\s?[.)])?(?:\\s+[-–]?\\s*(\\p{Lu}.*))?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII", "XIII",
            "XIV", "XV");

    private final Map<Line, Fragment.Mark> marks = new HashMap<>();

    private record Candidate(Line line, int value, boolean bare, int field) {}

    private record Link(Candidate candidate, int score, int previous) {}

    RowNumbers(List<Line> lines) {
        int fields = 0;
        var candidates = new ArrayList<Candidate>();
        for (var line : lines) {
            var text = line.text();
            if (fields < ROMAN.size() && isField(text, ROMAN.get(fields))) {
                fields++;
                marks.put(line, Fragment.Mark.FIELD_HEAD);
                continue;
            }
            int end = numberEnd(text);
            if (end > 0) {
                boolean bare = end == text.length();
                candidates.add(new Candidate(line, Integer.parseInt(text.substring(0, end).replaceAll("\\D", "")), bare,
                        fields));
                if (bare) {
                    marks.put(line, Fragment.Mark.PAGE_NUMBER);
                }
            }
        }
        chain(candidates).forEach(line -> marks.put(line, Fragment.Mark.ROW_NUMBER));
    }

    Fragment.Mark of(Line line) {
        return marks.getOrDefault(line, Fragment.Mark.NONE);
    }

    static String fieldNumber(String text) {
        var match = FIELD.matcher(text);
        return match.matches() ? match.group(1) : "";
    }

    /** Where a number at the beginning of the text ends, its point included; 0 where there is none. */
    static int numberEnd(String text) {
        if (text.length() <= 6 && BARE.matcher(text).matches()) {
            return text.length();
        }
        var match = INLINE.matcher(text.length() > 40 ? text.substring(0, 40) : text);
        if (!match.matches()) {
            return 0;
        }
        int end = match.end(1);
        return end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static boolean isField(String text, String expected) {
        var match = FIELD.matcher(text);
        return text.length() < 200 && match.matches() && match.group(1).equals(expected);
    }

    /** Best chain by dynamic programming over values: each link looks only at the best chains that end in nearby values. */
    private static List<Line> chain(List<Candidate> candidates) {
        var links = new ArrayList<Link>();
        Map<Integer, Integer> bestByValue = new HashMap<>();
        int best = -1;
        for (var candidate : candidates) {
            int worth = candidate.bare() ? 10 : 6;
            int score = worth - Math.min(8, 2 * candidate.value());
            int previous = -1;
            for (int gap = 1; gap <= 3; gap++) {
                var at = bestByValue.get(candidate.value() - gap);
                if (at != null && links.get(at).score() + worth - 6 * (gap - 1) > score) {
                    score = links.get(at).score() + worth - 6 * (gap - 1);
                    previous = at;
                }
            }
            if (best >= 0 && candidate.value() == 1 && links.get(best).candidate().field() < candidate.field()
                    && links.get(best).score() + worth - 2 > score) {
                score = links.get(best).score() + worth - 2;
                previous = best;
            }
            links.add(new Link(candidate, score, previous));
            int index = links.size() - 1;
            var known = bestByValue.get(candidate.value());
            if (known == null || links.get(known).score() < score
                    || (links.get(known).score() == score && candidate.bare())) {
                bestByValue.put(candidate.value(), index);
            }
            best = best < 0 || links.get(best).score() < score ? index : best;
        }
        var chain = new ArrayList<Line>();
        for (int at = best; at >= 0; at = links.get(at).previous()) {
            chain.add(links.get(at).candidate().line());
        }
        return chain;
    }
}
