package vn.tiendo.kpi.importing;

import java.io.IOException;
import java.util.function.Consumer;

/** Rows of a file, handed over one after the other while the file is read. */
@FunctionalInterface
public interface RowSource {

    /**
     * Reads to the end.
     *
     * @throws vn.tiendo.platform.problem.Rejection with an {@link ImportProblem} where the file cannot be read on
     * @throws IOException where the connection broke
     */
    void read(Consumer<ImportedRow> each) throws IOException;
}
