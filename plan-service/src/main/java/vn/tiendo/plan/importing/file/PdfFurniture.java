package vn.tiendo.plan.importing.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is printed on pages but belongs to no text: page numbers, running heads and feet.
 *
 * @param pitch usual distance from line to line, in points
 */
record PdfFurniture(Set<String> running, double pitch) {

    private static final Pattern NUMBER = Pattern
            .compile("[-–]?\\s*(?:[Tt]rang\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[-–]?");
    private static final double TOP = 0.1;
    private static final double BOTTOM = 0.92;

    static PdfFurniture of(List<PdfParts> pages) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Long, Integer> pitches = new HashMap<>();
        for (var page : pages) {
            var seen = new HashSet<String>();
            for (int at = 0; at < page.lines().size(); at++) {
                var line = page.lines().get(at);
                if (isAtEdge(page, line) && seen.add(key(line))) {
                    counts.merge(key(line), 1, Integer::sum);
                }
                double down = at == 0 ? 0 : line.y() - page.lines().get(at - 1).y();
                if (down > 0.9 * line.size() && down < 3 * line.size()) {
                    pitches.merge(Math.round(down), 1, Integer::sum);
                }
            }
        }
        var running = new HashSet<String>();
        counts.forEach((key, count) -> {
            if (count >= 3 && count * 2 >= pages.size()) {
                running.add(key);
            }
        });
        double pitch = pitches.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(18L);
        return new PdfFurniture(running, pitch);
    }

    boolean holds(PdfParts page, PdfLine line) {
        boolean number = NUMBER.matcher(line.words()).matches();
        boolean outermost = line.equals(page.lines().getFirst()) || line.equals(page.lines().getLast());
        return (number && (outermost || isAtEdge(page, line))) || (isAtEdge(page, line) && running.contains(key(line)));
    }

    private static boolean isAtEdge(PdfParts page, PdfLine line) {
        return line.y() < TOP * page.height() || line.y() > BOTTOM * page.height();
    }

    private static String key(PdfLine line) {
        return line.words().replaceAll("\\d+", "#");
    }
}
