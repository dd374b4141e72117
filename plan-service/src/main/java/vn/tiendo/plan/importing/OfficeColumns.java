package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts each row's offices into those that lead and those that coordinate. Rows with exactly two, or with a gap between, show
 * which names stand in which column; that knowledge parts the other rows.
 */
final class OfficeColumns {

    /** Leads and coordinators of one row, as written. */
    record Parted(List<String> leads, List<String> coordinators) {}

    private final boolean coordinatorsKept;
    private final Map<String, Integer> asLead = new HashMap<>();
    private final Map<String, Integer> asCoordinator = new HashMap<>();

    OfficeColumns(List<FlatRow> rows, boolean coordinatorsKept) {
        this.coordinatorsKept = coordinatorsKept;
        for (var row : rows) {
            var offices = row.offices();
            if (offices.size() == 2 && !offices.get(1).afterOtherCell()) {
                count(asLead, offices.getFirst());
                count(asCoordinator, offices.getLast());
            }
        }
    }

    Parted part(List<FlatRow.Office> offices) {
        var names = offices.stream().map(FlatRow.Office::name).toList();
        if (!coordinatorsKept || offices.isEmpty()) {
            return new Parted(names, List.of());
        }
        if (offices.size() == 1) {
            return standsAsCoordinator(offices.getFirst())
                    ? new Parted(List.of(), names)
                    : new Parted(names, List.of());
        }
        return offices.stream().anyMatch(FlatRow.Office::afterOtherCell) ? partOneByOne(offices) : partAtBest(offices);
    }

    /** A row printed across columns: order says nothing, only the names do. */
    private Parted partOneByOne(List<FlatRow.Office> offices) {
        var leads = new ArrayList<String>();
        var coordinators = new ArrayList<String>();
        for (var office : offices) {
            (weight(office) < 0 ? coordinators : leads).add(office.name());
        }
        if (leads.isEmpty() || coordinators.isEmpty()) {
            return partAtBest(offices);
        }
        return new Parted(leads, coordinators);
    }

    private Parted partAtBest(List<FlatRow.Office> offices) {
        int best = offices.size() - 1;
        int bestScore = Integer.MIN_VALUE;
        for (int cut = offices.size() - 1; cut >= 1; cut--) {
            int score = offices.get(cut).afterGap() ? 3 : 0;
            for (int at = 0; at < offices.size(); at++) {
                score += at < cut ? weight(offices.get(at)) : -weight(offices.get(at));
            }
            if (score > bestScore) {
                bestScore = score;
                best = cut;
            }
        }
        var names = offices.stream().map(FlatRow.Office::name).toList();
        return new Parted(names.subList(0, best), names.subList(best, names.size()));
    }

    private boolean standsAsCoordinator(FlatRow.Office office) {
        var key = key(office);
        return asCoordinator.getOrDefault(key, 0) > 1 && asLead.getOrDefault(key, 0) == 0;
    }

    /** Above zero for a name that mostly leads, below for one that mostly coordinates. */
    private int weight(FlatRow.Office office) {
        return Integer.compare(asLead.getOrDefault(key(office), 0), asCoordinator.getOrDefault(key(office), 0)) * 2;
    }

    private static void count(Map<String, Integer> counts, FlatRow.Office office) {
        counts.merge(key(office), 1, Integer::sum);
    }

    private static String key(FlatRow.Office office) {
        return Folding.fold(office.name()).replaceAll("[^a-z0-9]", "");
    }
}
