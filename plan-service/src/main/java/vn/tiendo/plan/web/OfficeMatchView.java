package vn.tiendo.plan.web;

import java.util.List;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.unit.OfficeMatch;
import vn.tiendo.platform.unit.OfficeMatch.Ambiguous;
import vn.tiendo.platform.unit.OfficeMatch.Found;
import vn.tiendo.platform.unit.OfficeMatch.Unknown;

/**
 * Which office a name means.
 *
 * @param offices exactly one where it was found; several, or one that only resembles, for a person to choose; none
 */
record OfficeMatchView(Result result, List<UnitOffice> offices) {

    enum Result {
        FOUND, AMBIGUOUS, UNKNOWN
    }

    static OfficeMatchView of(OfficeMatch match) {
        return switch (match) {
            case Found(var office) -> new OfficeMatchView(Result.FOUND, List.of(office));
            case Ambiguous(var offices) -> new OfficeMatchView(Result.AMBIGUOUS, offices);
            case Unknown() -> new OfficeMatchView(Result.UNKNOWN, List.of());
        };
    }
}
