package vn.tiendo.kpi.late;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.work.SideBySide;

/**
 * Takes rows from one-stop software. Each row is for itself: one that is refused keeps no other one out, and one that says
 * what is known already changes nothing, so an import is repeated as often as one likes.
 */
public final class LateFileImport {

    private static final int AT_ONCE = 200;

    private final LateFiles files;

    public LateFileImport(LateFiles files) {
        this.files = files;
    }

    /** What became of each row, in their order. */
    public List<RowResult> take(String unit, List<Map<String, @Nullable String>> rows, String by, Instant at) {
        var results = new ConcurrentLinkedQueue<RowResult>();
        var readable = new ArrayList<Row>();
        for (int number = 1; number <= rows.size(); number++) {
            try {
                readable.add(Row.read(number, unit, rows.get(number - 1), by, at));
            } catch (Rejection problem) {
                results.add(RowResult.refused(number, null, problem));
            }
        }
        enter(firstOfEach(readable, results), results);
        return results.stream().sorted(Comparator.comparingInt(RowResult::number)).toList();
    }

    private static List<Row> firstOfEach(List<Row> rows, ConcurrentLinkedQueue<RowResult> results) {
        var firsts = new HashMap<FileKey, Row>();
        rows.forEach(row -> {
            var first = firsts.putIfAbsent(row.key(), row);
            if (first != null) {
                results.add(RowResult.refused(row.number(), row.key(),
                        new Rejection(LateFileProblem.ROW_REPEATED).at("reference").with("first", first.number())));
            }
        });
        return rows.stream().filter(row -> row.equals(firsts.get(row.key()))).toList();
    }

    private void enter(List<Row> rows, ConcurrentLinkedQueue<RowResult> results) {
        rows.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> {
            var known = files.known(some.stream().map(Row::key).toList());
            SideBySide.run(some.stream()
                    .map(row -> (Runnable) () -> results.add(enter(row, known.get(row.key().id())))).toList());
        });
    }

    private RowResult enter(Row row, @Nullable Stored<LateFile> known) {
        try {
            return RowResult.of(row, files.handle(row.key(), known, Request.none(), row.command()).outcome());
        } catch (Rejection problem) {
            return RowResult.refused(row.number(), row.key(), problem);
        }
    }
}
