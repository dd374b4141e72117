package vn.tiendo.task.notice.channel;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.task.notice.inbox.Parcel;
import vn.tiendo.task.notice.text.NoticeTexts;

/**
 * Body of a webhook.
 *
 * @param type always {@code notices.given}
 * @param id of the message, the same in every repetition; also in the header {@code webhook-id}
 * @param recipient a user name, or {@code unit:<code>}
 */
record WebhookMessage(String type, String id, String recipient, String unit, Instant deliverAt, List<Entry> notices) {

    /**
     * One notice.
     *
     * @param text in the recipient's language
     */
    record Entry(String id, String kind, String unit, String subject, String text, Map<String, String> values) {}

    static WebhookMessage of(Parcel parcel, NoticeTexts texts, Locale locale) {
        return new WebhookMessage("notices.given", parcel.batch(), parcel.inbox(), parcel.unit(), parcel.deliverAt(),
                parcel.notices().stream().map(notice -> new Entry(notice.id(), notice.kind().slug(), notice.unit(),
                        notice.subject(), texts.of(notice, locale), notice.values())).toList());
    }
}
