package vn.tiendo.kpi.late;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent.ApologyMade;

/**
 * An apology that was made.
 *
 * @param day on which it was
 * @param newDate on which the result was promised then, null where it had been given
 */
public record Apology(ApologyMade.Channel channel, LocalDate day, @Nullable LocalDate newDate, String by, Instant at) {

    boolean says(Regret regret) {
        return regret.equals(new Regret(channel, day, newDate));
    }
}
