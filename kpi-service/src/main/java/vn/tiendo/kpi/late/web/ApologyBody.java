package vn.tiendo.kpi.late.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent.ApologyMade;
import vn.tiendo.kpi.late.LateFileCommand.Apologise;
import vn.tiendo.kpi.late.Regret;

/**
 * Body of an apology.
 *
 * @param day on which it was made
 * @param newDate on which the result is promised now; may be absent where it was given
 */
record ApologyBody(ApologyMade.@Nullable Channel channel, @Nullable LocalDate day, @Nullable LocalDate newDate) {

    Apologise toCommand(String by, Instant at) {
        return new Apologise(Regret.of(channel, day, newDate), by, at);
    }
}
