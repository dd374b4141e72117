package vn.tiendo.task.notice.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.events.EventJson;
import vn.tiendo.platform.webhook.WebhookAnswer;
import vn.tiendo.platform.webhook.WebhookCall;
import vn.tiendo.platform.webhook.WebhookCaller;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.inbox.Parcel;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.text.NoticeTexts;

/** One signed POST a batch and endpoint. Redirects are not followed; any answer but 2xx is a failure. */
final class WebhookChannel implements Channel {

    static final String PREFIX = "webhook:";

    private final Webhooks webhooks;
    private final Superiors superiors;
    private final Contacts contacts;
    private final NoticeTexts texts;
    private final WebhookCaller caller;

    WebhookChannel(Webhooks webhooks, Superiors superiors, Contacts contacts, NoticeTexts texts,
            WebhookCaller caller) {
        this.webhooks = webhooks;
        this.superiors = superiors;
        this.contacts = contacts;
        this.texts = texts;
        this.caller = caller;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public boolean carries(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Outcome send(String name, Parcel parcel) {
        return endpoint(name, parcel.unit()).map(endpoint -> post(endpoint, parcel))
                .orElse(new Outcome.Nowhere("webhook-removed"));
    }

    private Optional<Endpoint> endpoint(String name, String unit) {
        return webhooks.concerning(superiors.line(unit)).stream().filter(found -> found.channel().equals(name))
                .findFirst();
    }

    private Outcome post(Endpoint endpoint, Parcel parcel) {
        var language = Locale.of(contacts.of(parcel.inbox()).state().language());
        var body = EventJson.mapper().writeValueAsString(WebhookMessage.of(parcel, texts, language));
        return switch (caller.call(
                new WebhookCall(endpoint.url(), parcel.batch(), body, List.of(endpoint.secret())))) {
            case WebhookAnswer.Answered answered when answered.isTaken() -> new Outcome.Sent();
            case WebhookAnswer.Answered answered -> new Outcome.Failed("HTTP " + answered.status());
            case WebhookAnswer.Unanswered(var reason) -> new Outcome.Failed(reason);
            case WebhookAnswer.Refused() -> new Outcome.Failed("webhook-address-private");
        };
    }
}
