package vn.tiendo.kpi.importing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.kpi.submission.BulkSubmissions;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.FigureRules;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Outcome;

/**
 * One run over a file. Rows are gathered, entered in bulk and forgotten, so that memory does not grow with the file. A row
 * says what one figure is: run again, after whatever end, it changes nothing that was changed already.
 */
final class FigureImport {

    private static final int GATHERED = 20_000;
    private static final int SUBMITTED_AT_ONCE = 500;

    private final BulkSubmissions submissions;
    private final Importable importable;
    private final Numerals numerals;
    private final ImportLog log;
    private final String by;
    private final Instant at;
    private final Map<Duty, Gathered> gathered = new LinkedHashMap<>();
    private int waiting;
    private ImportCount count = ImportCount.NONE;

    FigureImport(BulkSubmissions submissions, Importable importable, Numerals numerals, ImportLog log, String by,
            Instant at) {
        this.submissions = submissions;
        this.importable = importable;
        this.numerals = numerals;
        this.log = log;
        this.by = by;
        this.at = at;
    }

    private record Gathered(Map<String, Entry> entries, List<ImportedRow> rows) {}

    /** Enters every row that can be; those before a place where the file breaks stand. */
    void enter(RowSource rows) throws IOException {
        try {
            rows.read(this::take);
        } finally {
            flush();
        }
    }

    private void take(ImportedRow row) {
        count = count.read();
        try {
            gather(row);
        } catch (Rejection e) {
            reject(row, e);
        }
        if (waiting >= GATHERED) {
            flush();
        }
    }

    private void gather(ImportedRow row) {
        if (row.unit().isEmpty() || row.form().isEmpty() || row.period().isEmpty() || row.figure().isEmpty()) {
            throw new Rejection(ImportProblem.ROW_INCOMPLETE).with("row", row.number());
        }
        var duty = importable.require(row);
        var entry = entry(row);
        FigureRules.readDraft(duty.form(), Map.of(row.figure(), entry));
        if (!importable.isFirst(duty, row.figure())) {
            throw new Rejection(ImportProblem.FIGURE_REPEATED).at("figure").with("figure", row.figure());
        }
        var group = gathered.computeIfAbsent(duty, _ -> new Gathered(new LinkedHashMap<>(), new ArrayList<>()));
        group.entries().put(row.figure(), entry);
        group.rows().add(row);
        waiting++;
    }

    private Entry entry(ImportedRow row) {
        if (row.notApplicable() != null) {
            Numerals.refuseFormula(row.notApplicable());
        }
        if (row.value() == null) {
            if (row.notApplicable() == null) {
                throw new Rejection(ImportProblem.ROW_INCOMPLETE).at("value").with("row", row.number());
            }
            return new Entry(null, row.notApplicable());
        }
        return new Entry((row.typed() ? Numerals.PLAIN : numerals).plain(row.value()), row.notApplicable());
    }

    private void flush() {
        Map<Duty, Map<String, Entry>> entered = new LinkedHashMap<>();
        gathered.forEach((duty, group) -> entered.put(duty, group.entries()));
        var outcomes = submissions.enter(entered, by, at);
        gathered.forEach((duty, group) -> {
            int rows = group.rows().size();
            switch (outcomes.get(duty.key().id())) {
                case Outcome.Saved _ -> count = count.stored(rows);
                case Outcome.Unchanged _ -> count = count.unchanged(rows);
                case Outcome.Rejected rejected -> group.rows().forEach(row -> reject(row, rejected.rejection()));
                case null -> throw new IllegalStateException("nothing became of " + duty.key());
            }
        });
        gathered.clear();
        waiting = 0;
    }

    private void reject(ImportedRow row, Rejection why) {
        count = count.rejected(1);
        log.rejected(row, why);
    }

    /** Sends every submission of which the file named a figure. */
    void submit() {
        var duties = List.copyOf(importable.duties());
        for (int from = 0; from < duties.size(); from += SUBMITTED_AT_ONCE) {
            Map<String, SubmissionKey> keys = new LinkedHashMap<>();
            var some = duties.subList(from, Math.min(duties.size(), from + SUBMITTED_AT_ONCE));
            some.forEach(duty -> keys.put(duty.key().id(), duty.key()));
            submissions.submit(some, by, at).forEach((id, outcome) -> {
                switch (outcome) {
                    case Outcome.Saved _ -> count = count.submitted(1);
                    case Outcome.Rejected rejected when keys.get(id) != null ->
                        log.notSubmitted(keys.get(id), rejected.rejection());
                    case Outcome.Rejected _,Outcome.Unchanged _ -> {
                        // It has been sent before.
                    }
                }
            });
        }
    }

    ImportCount count() {
        return count;
    }
}
