package vn.tiendo.kpi.late.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.late.Apology;
import vn.tiendo.kpi.late.Debt;
import vn.tiendo.kpi.late.Entry;
import vn.tiendo.kpi.late.LateFile;
import vn.tiendo.kpi.late.LateFile.Withdrawal;
import vn.tiendo.platform.store.Stored;

/**
 * A late file as callers see it.
 *
 * @param version to be sent in {@code If-Match}
 * @param returned null while the result is owed
 * @param owed what the unit still owes today
 * @param entries who entered what and when, the newest last
 */
record LateFileView(String unit, String unitName, String reference, long version, String field, LocalDate due,
        @Nullable LocalDate returned, String cause, List<Apology> apologies, List<Debt> owed,
        @Nullable Withdrawal withdrawn, List<Entry> entries) {

    static LateFileView of(Stored<LateFile> stored, String unitName, LocalDate today) {
        var file = stored.state();
        var facts = file.facts();
        return new LateFileView(file.unit(), unitName, file.reference(), stored.version(), facts.field(), facts.due(),
                facts.returned(), facts.cause(), file.apologies(), file.owed(today), file.withdrawn(), file.entries());
    }
}
