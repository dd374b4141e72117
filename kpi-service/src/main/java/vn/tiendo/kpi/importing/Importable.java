package vn.tiendo.kpi.importing;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.submission.Duties;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** What one import may enter, found out once for each unit and submission, and which figures it has named already. */
final class Importable {

    private final Units units;
    private final Access access;
    private final Duties duties;
    private final LocalDate today;
    private final Set<String> openUnits = new HashSet<>();
    private final Map<String, Rejection> closedUnits = new HashMap<>();
    private final Map<SubmissionKey, Rejection> closed = new HashMap<>();
    private final Map<SubmissionKey, Duty> open = new LinkedHashMap<>();
    private final Map<SubmissionKey, BitSet> named = new HashMap<>();
    private @Nullable Duty last;
    private final IdentityHashMap<Form, Map<String, Integer>> places = new IdentityHashMap<>();

    Importable(Units units, Access access, Duties duties, LocalDate today) {
        this.units = units;
        this.access = access;
        this.duties = duties;
        this.today = today;
    }

    /**
     * The duty a row is about.
     *
     * @throws Rejection not-your-unit, role-missing, and what {@link Duties} rejects
     */
    Duty require(ImportedRow row) {
        var key = new SubmissionKey(row.unit(), row.form(), row.period());
        if (last == null || !last.key().equals(key)) {
            var duty = open.get(key);
            last = duty == null ? find(key) : duty;
        }
        return last;
    }

    private Duty find(SubmissionKey key) {
        refuseAgain(closedUnits.get(key.unit()));
        refuseAgain(closed.get(key));
        try {
            if (!openUnits.contains(key.unit())) {
                access.mayImport(units.require(key.unit()).code());
                openUnits.add(key.unit());
            }
        } catch (Rejection e) {
            closedUnits.put(key.unit(), e);
            throw e;
        }
        try {
            var duty = duties.require(key.unit(), key.form(), key.period(), today);
            open.put(key, duty);
            return duty;
        } catch (Rejection e) {
            closed.put(key, e);
            throw e;
        }
    }

    private static void refuseAgain(@Nullable Rejection known) {
        if (known != null) {
            throw known;
        }
    }

    /** Whether the figure is named for the first time. */
    boolean isFirst(Duty duty, String figure) {
        int place = places.computeIfAbsent(duty.form(), Importable::places).getOrDefault(figure, -1);
        var seen = named.computeIfAbsent(duty.key(), _ -> new BitSet());
        boolean first = place < 0 || !seen.get(place);
        if (place >= 0) {
            seen.set(place);
        }
        return first;
    }

    private static Map<String, Integer> places(Form form) {
        Map<String, Integer> places = new HashMap<>();
        form.figures().forEach(field -> places.put(field.code(), places.size()));
        return places;
    }

    /** Every duty a row was about. */
    Collection<Duty> duties() {
        return List.copyOf(open.values());
    }
}
