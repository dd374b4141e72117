package vn.tiendo.task.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The due days of months or quarters that a phrase names. */
final class NamedSpans {

    private static final Pattern RANGE = Pattern.compile("\\sđến\\s|[\\div]\\s?-\\s?(?:quý |tháng )?[\\div]");

    private NamedSpans() {}

    /**
     * Reads what was found.
     *
     * @param found places in the text, in their order
     * @param spans the months or quarters of one place
     */
    static Optional<Schedule> schedule(String text, List<MatchResult> found,
            Function<MatchResult, List<Span>> spans) {
        var named = found.stream().flatMap(match -> spans.apply(match).stream()).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var ahead = text.substring(0, found.getFirst().start());
        var words = text.substring(ahead.length(), found.getLast().end());
        var windows = RANGE.matcher(words).find() ? Spans.range(named) : Spans.windows(named);
        return DueDays.schedule(windows.stream().map(window -> window.due(ahead)).toList());
    }
}
