package vn.tiendo.task.notice.inbox;

import java.time.Instant;
import java.util.List;
import vn.tiendo.task.notice.Notice;

/**
 * A batch on its way out by one channel.
 *
 * @param inbox id of the inbox
 * @param unit code of the recipient's unit
 * @param batch id of the batch: the message's own, the same in every repetition
 * @param deliverAt when it was to leave
 * @param notices at least one
 * @param attempt 1 for the first
 */
public record Parcel(String inbox, String unit, String batch, Instant deliverAt, List<Notice> notices, int attempt) {}
