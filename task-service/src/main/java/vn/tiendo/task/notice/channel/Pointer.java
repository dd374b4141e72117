package vn.tiendo.task.notice.channel;

import java.time.Instant;

/**
 * Says that a delivery waits; what it is and how far it is stands in the inbox.
 *
 * @param at not before then
 * @param failed it was given up, and stays listed for a while
 */
public record Pointer(String inbox, String unit, String batch, String channel, Instant at, boolean failed) {

    public String id() {
        return batch + "|" + channel;
    }
}
