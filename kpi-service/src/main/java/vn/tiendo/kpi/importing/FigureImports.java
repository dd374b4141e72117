package vn.tiendo.kpi.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.kpi.submission.BulkSubmissions;
import vn.tiendo.kpi.submission.Duties;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Enters figures of many units, in the name of the caller. */
@Component
public final class FigureImports {

    private final BulkSubmissions submissions;
    private final Units units;
    private final Access access;
    private final Duties duties;
    private final Clock clock;

    FigureImports(BulkSubmissions submissions, Units units, Access access, Duties duties, Clock clock) {
        this.submissions = submissions;
        this.units = units;
        this.access = access;
        this.duties = duties;
        this.clock = clock;
    }

    /** What came of an import. */
    public record Result(ImportCount count, @Nullable Rejection broken) {}

    /**
     * Reads a file to its end.
     *
     * @param submit whether what was entered is sent to the level above
     * @return how many rows did what, and where the file broke, if it did; nothing is sent then
     */
    public Result run(RowSource rows, Numerals numerals, boolean submit, ImportLog log) throws IOException {
        var importable = new Importable(units, access, duties, LocalDate.now(clock));
        try (var worker = Executors.newVirtualThreadPerTaskExecutor()) {
            var run = new FigureImport(submissions, importable, numerals, log, access.user().username(),
                    clock.instant(), worker);
            return run(run, rows, submit);
        }
    }

    private static Result run(FigureImport run, RowSource rows, boolean submit) throws IOException {
        try {
            run.enter(rows);
        } catch (Rejection e) {
            return new Result(run.count(), e);
        }
        if (submit) {
            run.submit();
        }
        return new Result(run.count(), null);
    }
}
