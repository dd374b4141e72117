package vn.tiendo.platform.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes signed calls. Each looks the host up once and connects to an address of that very answer, so a name that comes to
 * mean a private address between the check and the call gains nothing. Redirects are not followed and the body of the
 * answer is not read: nobody needs it, and it may be endless.
 */
public final class WebhookCaller {

    private final WebhookAddress addresses;
    private final WebhookTimeouts timeouts;
    private final Clock clock;
    private final SSLSocketFactory tls;

    public WebhookCaller(WebhookAddress addresses, WebhookTimeouts timeouts, Clock clock) {
        this(addresses, timeouts, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    WebhookCaller(WebhookAddress addresses, WebhookTimeouts timeouts, Clock clock, SSLSocketFactory tls) {
        this.tls = tls;
        this.addresses = addresses;
        this.timeouts = timeouts;
        this.clock = clock;
    }

    /** Makes one call and waits for what comes of it; never longer than the time limits together. */
    public WebhookAnswer call(WebhookCall call) {
        var uri = URI.create(URI.create(call.url()).toASCIIString());
        var hosts = addresses.resolved(uri);
        return hosts.isEmpty() ? new WebhookAnswer.Refused() : exchange(uri, hosts, call);
    }

    private WebhookAnswer exchange(URI uri, List<InetAddress> hosts, WebhookCall call) {
        var now = clock.instant();
        try (var connection = new Connection(timeouts, tls)) {
            connection.open(hosts, uri);
            connection.send(PostRequest.of(uri, call, now.getEpochSecond()));
            return AnswerHead.read(connection.input(), now);
        } catch (IOException e) {
            return new WebhookAnswer.Unanswered(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
