package vn.tiendo.report.scoreboard;

import java.util.Locale;
import java.util.Map;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;

/** Which figures values are computed from. */
enum Basis {
    /** Approved ones. */
    OFFICIAL,
    /** Newer submitted ones in place of approved ones. */
    PROVISIONAL,
    /** Estimates. */
    ESTIMATED;

    /** The figures of a unit. */
    Map<String, FigureTally> figures(Tally tally) {
        return switch (this) {
            case OFFICIAL -> tally.official();
            case PROVISIONAL -> tally.provisional();
            case ESTIMATED -> tally.estimates().figures();
        };
    }

    static Basis of(String written) {
        for (var basis : values()) {
            if (basis.name().toLowerCase(Locale.ROOT).equals(written)) {
                return basis;
            }
        }
        throw new Rejection(ReportProblem.UNKNOWN_BASIS).at("basis").with("basis", written);
    }
}
