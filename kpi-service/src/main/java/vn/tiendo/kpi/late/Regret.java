package vn.tiendo.kpi.late;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent.ApologyMade;

/**
 * How a unit says that it is sorry.
 *
 * @param newDate on which the result is promised now, null where it was given
 */
public record Regret(ApologyMade.Channel channel, LocalDate day, @Nullable LocalDate newDate) {}
