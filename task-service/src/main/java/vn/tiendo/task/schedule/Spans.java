package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Months and quarters named in a phrase. Neighbours are one window ("Quý I, II"), a gap parts two ("Quý II và quý IV"). */
final class Spans {

    private static final Comparator<Span> FIRST_FIRST = Comparator.comparing(Span::first);

    private Spans() {}

    /** Windows without gaps between their parts. */
    static List<Span> windows(List<Span> named) {
        var windows = new ArrayList<Span>();
        for (var span : named.stream().sorted(FIRST_FIRST).toList()) {
            var before = windows.isEmpty() ? null : windows.getLast();
            if (before != null && !span.first().isAfter(before.last().plusDays(1))) {
                windows.set(windows.size() - 1, new Span(before.first(), later(before.last(), span.last())));
            } else {
                windows.add(span);
            }
        }
        return List.copyOf(windows);
    }

    /** One window from the first to the last ("từ tháng 3 đến tháng 9"). */
    static List<Span> range(List<Span> named) {
        return named.isEmpty()
                ? List.of()
                : List.of(new Span(named.stream().min(FIRST_FIRST).orElseThrow().first(),
                        named.stream().map(Span::last).max(Comparator.naturalOrder()).orElseThrow()));
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }
}
