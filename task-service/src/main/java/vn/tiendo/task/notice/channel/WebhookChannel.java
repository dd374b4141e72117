package vn.tiendo.task.notice.channel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.events.EventJson;
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
    private final WebhookAddress addresses;
    private final WebhookProperties properties;
    private final Clock clock;
    private final HttpClient client;

    WebhookChannel(Webhooks webhooks, Superiors superiors, Contacts contacts, NoticeTexts texts,
            WebhookAddress addresses, WebhookProperties properties, Clock clock) {
        this.webhooks = webhooks;
        this.superiors = superiors;
        this.contacts = contacts;
        this.texts = texts;
        this.addresses = addresses;
        this.properties = properties;
        this.clock = clock;
        this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout()).build();
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
        var uri = URI.create(endpoint.url());
        if (!addresses.isReachable(uri)) {
            return new Outcome.Failed("webhook-address-private");
        }
        var language = Locale.of(contacts.of(parcel.inbox()).state().language());
        var body = EventJson.mapper().writeValueAsString(WebhookMessage.of(parcel, texts, language));
        long timestamp = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(uri).timeout(properties.timeout())
                .header("content-type", "application/json")
                .header("webhook-id", parcel.batch())
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", Signature.of(endpoint.secret(), parcel.batch(), timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return exchange(request);
    }

    /** The answer's body is not read: nobody needs it, and it may be endless. */
    private Outcome exchange(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            response.body().close();
            int status = response.statusCode();
            return status >= 200 && status < 300 ? new Outcome.Sent() : new Outcome.Failed("HTTP " + status);
        } catch (IOException e) {
            return new Outcome.Failed(e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("interrupted");
        }
    }
}
