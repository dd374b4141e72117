package vn.tiendo.kpi.late;

import java.time.LocalDate;

/**
 * Something a unit still owes.
 *
 * @param since first day on which it was owed
 */
public record Debt(Kind kind, LocalDate since) {

    /** What is owed. */
    public enum Kind {
        /** A first apology, or another one because the new date passed without the result. */
        APOLOGY,
        /** The result of the procedure. */
        RESULT
    }
}
