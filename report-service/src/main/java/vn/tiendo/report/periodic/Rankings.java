package vn.tiendo.report.periodic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.events.Direction;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.periodic.ReportBelow.Place;
import vn.tiendo.report.periodic.ReportBelow.Ranking;

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
        var upwards = Comparator.comparing(Place::value);
        var unranked = sent.stream().flatMap(report -> value(indicator.code(), report, names))
                .sorted((indicator.direction() == Direction.HIGHER_IS_BETTER ? upwards.reversed() : upwards)
                        .thenComparing(Place::unit))
                .toList();
        var places = new ArrayList<Place>();
        for (var place : unranked) {
            var before = places.isEmpty() ? null : places.getLast();
            var rank = before != null && before.value().compareTo(place.value()) == 0
                    ? before.rank()
                    : places.size() + 1;
            places.add(new Place(rank, place.unit(), place.unitName(), place.value(), place.version()));
        }
        return places;
    }

    private static Stream<Place> value(String indicator, PeriodicReport report, Map<String, String> names) {
        return report.newestVersion().stream().flatMap(version -> version.figures().values().stream()
                .filter(value -> value.indicator().equals(indicator))
                .flatMap(value -> Stream.ofNullable(value.official()))
                .map(value -> new Place(0, report.unit(), names.getOrDefault(report.unit(), report.unit()), value,
                        version.number())));
    }
}
