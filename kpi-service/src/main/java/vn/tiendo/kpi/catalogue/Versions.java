package vn.tiendo.kpi.catalogue;

import static vn.tiendo.kpi.catalogue.CatalogueProblem.VERSIONS_OVERLAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import vn.tiendo.platform.problem.Rejection;

/** The versions of one definition: in order of their days, never two on the same day. */
final class Versions {

    private Versions() {}

    /**
     * The versions with another one, which takes the place of the one that begins on the same day and ends the one it
     * falls into on the day before it begins.
     *
     * @param ended a version with another last day
     * @throws Rejection versions-overlap where a later version begins before it ends
     */
    static <V extends Dated> List<V> with(List<V> versions, V added, BiFunction<V, LocalDate, V> ended) {
        var from = added.validFrom();
        var all = new ArrayList<V>();
        for (var version : versions) {
            if (version.validFrom().isAfter(from)) {
                requireEndBefore(added, version.validFrom());
                all.add(version);
            } else if (version.validFrom().isBefore(from)) {
                all.add(version.inForceOn(from) ? ended.apply(version, from.minusDays(1)) : version);
            }
        }
        all.add(added);
        all.sort(Comparator.comparing(Dated::validFrom));
        return List.copyOf(all);
    }

    private static void requireEndBefore(Dated added, LocalDate next) {
        var last = added.validTo();
        if (last == null || !last.isBefore(next)) {
            throw new Rejection(VERSIONS_OVERLAP).at("validTo").with("code", added.code()).with("next", next)
                    .with("latest", next.minusDays(1));
        }
    }
}
