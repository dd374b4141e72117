package vn.tiendo.kpi.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;

/** What has to hold of a version of an indicator, by itself and beside the forms. */
final class IndicatorRules {

    private IndicatorRules() {}

    /**
     * What is wrong.
     *
     * @param forms all versions of all forms
     */
    static List<Fault> faults(Indicator indicator, List<Form> forms) {
        return Stream.of(badCode(indicator), badEnd(indicator), badKind(indicator), partIsWhole(indicator),
                addedUpThoughNoCount(indicator))
                .flatMap(Optional::stream)
                .collect(() -> new ArrayList<>(askedNowhere(indicator, forms)), List::add, List::addAll);
    }

    private static Optional<Fault> badCode(Indicator indicator) {
        return Names.isCode(indicator.code())
                ? Optional.empty()
                : Optional.of(Fault.of("code", "bad-code", indicator.code()));
    }

    static Optional<Fault> badEnd(Dated version) {
        var last = version.validTo();
        return last != null && last.isBefore(version.validFrom())
                ? Optional.of(Fault.of("validTo", "ends-before-it-begins", version.validFrom().toString()))
                : Optional.empty();
    }

    /** A rate is a ratio of sums and nothing else is: a mean of rates does not exist. */
    private static Optional<Fault> badKind(Indicator indicator) {
        boolean ratio = indicator.rollUp() instanceof RollUp.RatioOfSums;
        return ratio == (indicator.kind() == IndicatorKind.RATIO)
                ? Optional.empty()
                : Optional.of(Fault.of("kind", "kind-against-formula", indicator.kind().name()));
    }

    private static Optional<Fault> partIsWhole(Indicator indicator) {
        return indicator.rollUp() instanceof RollUp.RatioOfSums(var numerator, var denominator)
                && Objects.equals(numerator, denominator)
                        ? Optional.of(Fault.of("rollUp", "part-is-whole", numerator))
                        : Optional.empty();
    }

    /** Two scores added up are no score. */
    private static Optional<Fault> addedUpThoughNoCount(Indicator indicator) {
        boolean score = switch (indicator.rollUp()) {
            case RollUp.Mean _,RollUp.WeightedMean _,RollUp.None _ -> true;
            case RollUp.Sum _,RollUp.RatioOfSums _,RollUp.Latest _ -> false;
        };
        return score && indicator.merge() instanceof MergeRule.Sum
                ? Optional.of(Fault.of("merge", "merge-adds-scores", indicator.code()))
                : Optional.empty();
    }

    private static List<Fault> askedNowhere(Indicator indicator, List<Form> forms) {
        var weight = indicator.merge() instanceof MergeRule.Weighted(var figure)
                ? Stream.of(figure)
                : Stream.<String>empty();
        return Stream.concat(indicator.rollUp().figures().stream(), weight)
                .distinct()
                .filter(figure -> forms.stream()
                        .noneMatch(form -> form.overlaps(indicator) && form.figure(figure).isPresent()))
                .map(figure -> Fault.of("rollUp", "figure-asked-nowhere", figure))
                .toList();
    }
}
