package vn.tiendo.report.webhook;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.report.live.LiveEvent;

/**
 * Body of a message.
 *
 * @param type name of the event, or {@code ping}
 * @param id the same in every repetition; also in the header {@code webhook-id}
 * @param timestamp when the event was decided
 * @param data as the live stream shows it
 */
record EventMessage(String type, String id, Instant timestamp, JsonNode data) {

    static EventMessage of(LiveEvent event) {
        return new EventMessage(event.name(), event.id(), event.time(), EventJson.mapper().readTree(event.data()));
    }

    static EventMessage ping(String id, Instant now) {
        return new EventMessage("ping", id, now, EventJson.mapper().createObjectNode());
    }

    String json() {
        return EventJson.mapper().writeValueAsString(this);
    }
}
