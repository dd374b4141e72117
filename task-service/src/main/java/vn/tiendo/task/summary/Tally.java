package vn.tiendo.task.summary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Lead;
import vn.tiendo.task.summary.Summary.OfficeSummary;
import vn.tiendo.task.summary.Summary.OfficerSummary;

/** Counts by who answers for what, while they are being added up. */
final class Tally {

    private static final Comparator<@Nullable String> NAMED_FIRST = Comparator
            .nullsLast(Comparator.naturalOrder());

    private final Map<Lead, Counts> counts = new HashMap<>();

    void add(Lead lead, Counts more) {
        if (!more.equals(Counts.NONE)) {
            counts.merge(lead, more, Counts::plus);
        }
    }

    /**
     * The offices with their officers, in the order of their ids.
     *
     * @param offices name of an office by its id, null where it has none
     * @param officers name of an officer by his user name, null where he has none
     */
    Summary summary(String unit, String period, UnaryOperator<@Nullable String> offices,
            UnaryOperator<@Nullable String> officers) {
        var summed = counts.keySet().stream().map(Lead::office).distinct().sorted(NAMED_FIRST)
                .map(office -> new OfficeSummary(office, offices.apply(office), sum(office), of(office, officers)))
                .toList();
        return new Summary(unit, period, counts.values().stream().reduce(Counts.NONE, Counts::plus), summed);
    }

    private Counts sum(@Nullable String office) {
        return inside(office).stream().map(Map.Entry::getValue).reduce(Counts.NONE, Counts::plus);
    }

    private List<OfficerSummary> of(@Nullable String office, UnaryOperator<@Nullable String> officers) {
        return inside(office).stream().sorted(Comparator.comparing(entry -> entry.getKey().officer(), NAMED_FIRST))
                .map(entry -> new OfficerSummary(entry.getKey().officer(), officers.apply(entry.getKey().officer()),
                        entry.getValue()))
                .toList();
    }

    private List<Map.Entry<Lead, Counts>> inside(@Nullable String office) {
        return counts.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getKey().office(), office)).toList();
    }
}
