package vn.tiendo.kpi.late.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import vn.tiendo.kpi.late.Outcome;
import vn.tiendo.kpi.late.RowResult;
import vn.tiendo.platform.problem.Problems;

/** What became of an import: how many rows of each kind, and each row. */
record ImportView(long created, long updated, long unchanged, long refused, List<Line> rows) {

    /**
     * What became of a row.
     *
     * @param row counted from 1, without the header
     * @param problem as the call would have been answered for this row alone, null unless it was refused
     */
    record Line(int row, @Nullable String reference, Outcome outcome, @Nullable ProblemDetail problem) {}

    static ImportView of(List<RowResult> results, Problems problems, Locale locale) {
        return new ImportView(count(results, Outcome.CREATED), count(results, Outcome.UPDATED),
                count(results, Outcome.UNCHANGED), count(results, Outcome.REFUSED),
                results.stream().map(result -> line(result, problems, locale)).toList());
    }

    private static Line line(RowResult result, Problems problems, Locale locale) {
        var problem = result.problem() == null ? null : problems.of(result.problem(), locale);
        return new Line(result.number(), result.reference(), result.outcome(), problem);
    }

    private static long count(List<RowResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
