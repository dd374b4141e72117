package vn.tiendo.events;

import java.time.Instant;

/** What the rest of the province may rely on about subscriptions of programs outside. Published on {@code tiendo.report}. */
public sealed interface WebhookEvent {

    /**
     * A receiver is called no more until somebody enables it again; it goes on where it stood.
     *
     * @param webhook id of the subscription
     * @param unit code of the unit that has it
     * @param name as the unit calls it
     * @param reason what came of the last call, for example {@code HTTP 503}
     * @param failingSince when the first of the calls was made that failed without one succeeding between
     */
    record WebhookDisabled(String webhook, String unit, String name, String reason, Instant failingSince, Instant at)
            implements
                WebhookEvent {}
}
