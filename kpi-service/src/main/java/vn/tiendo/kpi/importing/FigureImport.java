package vn.tiendo.kpi.importing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import vn.tiendo.kpi.problem.KpiProblem;
import vn.tiendo.kpi.submission.BulkSubmissions;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.Entered;
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

    private static final int GATHERED = 10_000;
    private static final int AT_ONCE = 2;
    private static final int SUBMITTED_AT_ONCE = 500;

    private final BulkSubmissions submissions;
    private final Importable importable;
    private final Numerals numerals;
    private final ImportLog log;
    private final String by;
    private final Instant at;
    private final Executor worker;
    private Map<SubmissionKey, Gathered> gathered = new LinkedHashMap<>();
    private int waiting;
    private final Queue<CompletableFuture<Entering>> entering = new ArrayDeque<>();
    private ImportCount count = ImportCount.NONE;

    FigureImport(BulkSubmissions submissions, Importable importable, Numerals numerals, ImportLog log, String by,
            Instant at, Executor worker) {
        this.submissions = submissions;
        this.importable = importable;
        this.numerals = numerals;
        this.log = log;
        this.by = by;
        this.at = at;
        this.worker = worker;
    }

    private record Read(ImportedRow row, Entry entry) {}

    private record Gathered(Duty duty, List<Read> rows) {

        Entered entered() {
            Map<String, Entry> entries = new LinkedHashMap<>();
            rows.forEach(read -> entries.put(read.row().figure(), read.entry()));
            return new Entered(duty, entries);
        }
    }

    /** What was entered at once, and what became of each submission. */
    private record Entering(Collection<Gathered> gathered, Map<String, Outcome> outcomes) {}

    /** Enters every row that can be; those before a place where the file breaks stand. */
    void enter(RowSource rows) throws IOException {
        try {
            rows.read(this::take);
        } finally {
            flush();
            while (!entering.isEmpty()) {
                settle();
            }
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
        if (!importable.isFirst(duty, row.figure())) {
            throw new Rejection(ImportProblem.FIGURE_REPEATED).at("figure").with("figure", row.figure());
        }
        gathered.computeIfAbsent(duty.key(), _ -> new Gathered(duty, new ArrayList<>())).rows()
                .add(new Read(row, entry));
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

    /** Begins to enter what was gathered; the store works while the file is read on. */
    private void flush() {
        if (entering.size() == AT_ONCE) {
            settle();
        }
        var begun = gathered.values();
        entering.add(CompletableFuture.supplyAsync(() -> enter(begun), worker));
        gathered = new LinkedHashMap<>();
        waiting = 0;
    }

    private Entering enter(Collection<Gathered> groups) {
        return new Entering(groups, submissions.enter(groups.stream().map(Gathered::entered).toList(), by, at));
    }

    /** Waits for what was begun first and tells what became of it. */
    private void settle() {
        var ended = joined(entering.remove());
        var sifted = new ArrayList<Gathered>();
        tell(ended, (group, rejection) -> {
            if (rejection.type() == KpiProblem.FIGURES_INVALID) {
                sifted.add(sift(group));
            } else {
                rejectAll(group, rejection);
            }
        });
        sifted.removeIf(group -> group.rows().isEmpty());
        tell(enter(sifted), this::rejectAll);
    }

    private void tell(Entering ended, BiConsumer<Gathered, Rejection> rejected) {
        for (var group : ended.gathered()) {
            int rows = group.rows().size();
            switch (ended.outcomes().get(group.duty().key().id())) {
                case Outcome.Saved _ -> count = count.stored(rows);
                case Outcome.Unchanged _ -> count = count.unchanged(rows);
                case Outcome.Rejected(var rejection) -> rejected.accept(group, rejection);
                case null -> throw new IllegalStateException("nothing became of " + group.duty().key());
            }
        }
    }

    /** What is left when every row that is wrong by itself has been told. */
    private Gathered sift(Gathered group) {
        var left = new Gathered(group.duty(), new ArrayList<>());
        for (var read : group.rows()) {
            try {
                FigureRules.readDraft(group.duty().form(), Map.of(read.row().figure(), read.entry()));
                left.rows().add(read);
            } catch (Rejection e) {
                reject(read.row(), e);
            }
        }
        return left;
    }

    private void rejectAll(Gathered group, Rejection why) {
        group.rows().forEach(read -> reject(read.row(), why));
    }

    private static Entering joined(CompletableFuture<Entering> entering) {
        try {
            return entering.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
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
