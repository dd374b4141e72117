package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the reporting regime: the part that is about reports, else the sentences that say who reports in which rhythm. */
final class ReportingReader {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[-\\p{Lu}])");
    private static final Pattern RHYTHM = Pattern.compile(
            ".*(dinh ky.{0,60}bao cao|bao cao.{0,80}dinh ky|bao cao.{0,40}(hang|moi) (thang|quy)|(hang|moi) (thang|quy).{0,40}bao cao).*");

    private ReportingReader() {}

    static Draft.@Nullable Reporting of(List<Draft.Passage> part, List<Paragraph> body) {
        if (!part.isEmpty()) {
            var text = String.join("\n", part.stream().map(Draft.Passage::text).toList());
            return new Draft.Reporting(text, rules(text), part.getFirst().source());
        }
        var found = new ArrayList<String>();
        Draft.@Nullable Source source = null;
        for (var paragraph : body) {
            for (var sentence : SENTENCE.split(paragraph.text(), -1)) {
                var folded = Folding.fold(sentence);
                boolean regular = (RHYTHM.matcher(folded).matches() && folded.contains("gui"))
                        || (folded.contains("bao cao") && !DeadlineRules.in(sentence).isEmpty());
                if (regular) {
                    found.add(Phrases.tidy(sentence));
                    source = source == null ? paragraph.source(0.8) : source;
                }
            }
        }
        var text = String.join("\n", found);
        return found.isEmpty() ? null : new Draft.Reporting(text, rules(text), source);
    }

    private static List<Draft.DeadlineRule> rules(String text) {
        Set<Draft.DeadlineRule> rules = new LinkedHashSet<>();
        for (var line : text.split("\n", -1)) {
            rules.addAll(DeadlineRules.in(line));
        }
        return List.copyOf(rules);
    }
}
