package vn.tiendo.plan.cascade;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;

/** Proposes, item by item, what a plan implements of its parent; only a person confirms. */
final class Proposals {

    private static final double NEAR = 0.2;
    private static final double ANOTHER_FIELD = 0.7;
    private static final int SHOWN = 5;
    private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(Candidate::sameIndicator)
            .thenComparingDouble(Candidate::similarity)
            .reversed();

    private Proposals() {}

    static List<Proposal> of(Draft plan, Draft parent) {
        var items = PlanItem.of(plan);
        var above = PlanItem.of(parent);
        var wordings = new Wordings(Stream.concat(items.stream(), above.stream()).map(PlanItem::text).toList());
        return items.stream().map(item -> new Proposal(item, candidates(item, above, wordings))).toList();
    }

    private static List<Candidate> candidates(PlanItem item, List<PlanItem> above, Wordings wordings) {
        return above.stream()
                .filter(item::isOfTheKindOf)
                .map(other -> new Candidate(other, similarity(item, other, wordings),
                        sameIndicator(item, other)))
                .filter(candidate -> candidate.sameIndicator() || candidate.similarity() >= NEAR)
                .sorted(LIKELIEST_FIRST)
                .limit(SHOWN)
                .toList();
    }

    private static double similarity(PlanItem item, PlanItem other, Wordings wordings) {
        var similarity = wordings.similarity(item.text(), other.text());
        return item.isOfAnotherFieldThan(other) ? ANOTHER_FIELD * similarity : similarity;
    }

    private static boolean sameIndicator(PlanItem item, PlanItem other) {
        var target = item.target();
        var above = other.target();
        return target != null && above != null && target.indicator() != null
                && target.indicator().equals(above.indicator());
    }
}
