package vn.tiendo.report.completeness;

import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresLocked;
import vn.tiendo.events.KpiEvent.FiguresPassedOn;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReopened;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.SubmissionEvent;

/**
 * One unit's form for one period, as far as sending is concerned.
 *
 * @param official when official figures were sent first, which decides whether it was in time; null before that
 * @param stands whether official figures stand: those approved last, or newer ones that wait
 * @param approved whether there are approved ones, also while a correction is on its way
 */
record Delivery(DeliveryState state, @Nullable Sent official, boolean stands, boolean approved) {

    static final Delivery NONE = new Delivery(DeliveryState.MISSING, null, false, false);

    /** What it is after an event. */
    Delivery after(SubmissionEvent event) {
        boolean standing = event.standing().approved() != null || event.standing().pending() != null;
        return new Delivery(state(event, standing), official(event), standing, event.standing().approved() != null);
    }

    /** What was taken back was never sent. */
    private @Nullable Sent official(SubmissionEvent event) {
        return switch (event) {
            case FiguresSubmitted sent when sent.kind() != FigureKind.ESTIMATE && official == null ->
                new Sent(sent.at(), sent.late());
            case FiguresRecalled recalled when official != null && official.at().equals(recalled.sentAt()) -> null;
            default -> official;
        };
    }

    private static DeliveryState state(SubmissionEvent event, boolean standing) {
        return switch (event) {
            case FiguresSubmitted _,FiguresPassedOn _ -> standing ? DeliveryState.SUBMITTED : DeliveryState.ESTIMATED;
            case FiguresApproved _,FiguresLocked _ -> standing ? DeliveryState.APPROVED : DeliveryState.ESTIMATED;
            case FiguresReturned _,FiguresReopened _ -> DeliveryState.RETURNED;
            case FiguresRecalled _ -> event.standing().approved() != null
                    ? DeliveryState.APPROVED
                    : event.standing().estimated() != null ? DeliveryState.ESTIMATED : DeliveryState.MISSING;
        };
    }
}
