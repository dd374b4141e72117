package vn.tiendo.events;

import java.time.Instant;
import java.util.List;

/** What the rest of the province may rely on about directives. Published on {@code tiendo.task}, keyed by directive id. */
public sealed interface DirectiveEvent {

    String directiveId();

    /** Code of the unit that issued it. */
    String unit();

    /**
     * A unit gave tasks outside any plan (văn bản giao việc).
     *
     * @param document its number and date
     * @param title what it is about
     */
    record DirectiveIssued(String directiveId, String unit, IssuedDocument document, String title,
            List<DirectiveItem> items, String by, Instant at) implements DirectiveEvent {}

    /** What it asks for and is not done is not to be done any more. */
    record DirectiveWithdrawn(String directiveId, String unit, String reason, String by, Instant at)
            implements
                DirectiveEvent {}
}
