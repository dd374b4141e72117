package vn.tiendo.report.periodic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.periodic.ReportBelow.Place;
import vn.tiendo.report.periodic.ReportBelow.Ranking;
import vn.tiendo.report.ranking.Candidate;
import vn.tiendo.report.ranking.Ranked;

/** Places of units by what their reports say: a pure function of what was sent. */
final class Rankings {

    private Rankings() {}

    /** One ranking for each indicator of which somebody sent a value; a unit without one has no place. */
    static List<Ranking> of(List<MeasuredIndicator> indicators, List<PeriodicReport> sent, Map<String, String> names) {
        return indicators.stream().map(indicator -> new Ranking(indicator.code(), indicator.name(),
                indicator.unitOfMeasure(), places(indicator, sent, names)))
                .filter(ranking -> !ranking.places().isEmpty()).toList();
    }

    private static List<Place> places(MeasuredIndicator indicator, List<PeriodicReport> sent,
            Map<String, String> names) {
        Map<String, Integer> versions = new HashMap<>();
        var candidates = new ArrayList<Candidate>();
        sent.forEach(report -> report.newestVersion().ifPresent(version -> {
            versions.put(report.unit(), version.number());
            value(indicator.code(), version).ifPresent(value -> candidates
                    .add(new Candidate(report.unit(), names.getOrDefault(report.unit(), report.unit()), value)));
        }));
        return Ranked.of(indicator.direction(), candidates).stream()
                .map(ranked -> new Place(Objects.requireNonNull(ranked.rank()), ranked.code(), ranked.name(),
                        Objects.requireNonNull(ranked.value()), versions.getOrDefault(ranked.code(), 0)))
                .toList();
    }

    private static Optional<BigDecimal> value(String indicator, ReportVersion version) {
        return version.figures().values().stream().filter(value -> value.indicator().equals(indicator))
                .flatMap(value -> Stream.ofNullable(value.official())).findFirst();
    }
}
