package vn.tiendo.report.completeness;

import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresLocked;
import vn.tiendo.events.KpiEvent.FiguresPassedOn;
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
        var first = event instanceof FiguresSubmitted sent && sent.kind() != FigureKind.ESTIMATE && official == null
                ? new Sent(sent.at(), sent.late())
                : official;
        return new Delivery(state(event, standing), first, standing, event.standing().approved() != null);
    }

    private static DeliveryState state(SubmissionEvent event, boolean standing) {
        return switch (event) {
            case FiguresSubmitted _,FiguresPassedOn _ -> standing ? DeliveryState.SUBMITTED : DeliveryState.ESTIMATED;
            case FiguresApproved _,FiguresLocked _ -> standing ? DeliveryState.APPROVED : DeliveryState.ESTIMATED;
            case FiguresReturned _,FiguresReopened _ -> DeliveryState.RETURNED;
        };
    }
}
