package vn.tiendo.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.platform.webhook.WebhookAnswer.Answered;
import vn.tiendo.platform.webhook.WebhookAnswer.Unanswered;

/** A receiver with a certificate for {@code localhost}, and for no address. */
class SecureCallTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final SSLContext context = anyContext();
    private final HttpsServer server = anyServer();

    @BeforeEach
    void listen(@TempDir Path folder) throws Exception {
        var file = folder.resolve("receiver.p12");
        var made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "receiver", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost", "-keystore", file.toString(), "-storepass", "changeit").redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).as(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static SSLContext anyContext() {
        try {
            return SSLContext.getInstance("TLS");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpsServer anyServer() {
        try {
            return HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebhookAnswer call(String host, SSLSocketFactory tls) {
        var timeouts = new WebhookTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(5));
        return new WebhookCaller(new WebhookAddress(true), timeouts, Clock.systemUTC(), tls).call(
                new WebhookCall("https://" + host + ":" + server.getAddress().getPort() + "/hook", "e-1", "{}",
                        List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
    }

    @Test
    void a_certificate_of_the_named_host_is_trusted() {
        assertThat(call("localhost", context.getSocketFactory())).isEqualTo(new Answered(204, null));
        assertThat(bodies).containsExactly("{}");
    }

    @Test
    void a_certificate_of_another_host_or_of_nobody_known_ends_the_call_before_anything_is_said() {
        assertThat(call("127.0.0.1", context.getSocketFactory())).isInstanceOf(Unanswered.class);
        assertThat(call("localhost", (SSLSocketFactory) SSLSocketFactory.getDefault())).isInstanceOf(Unanswered.class);
        assertThat(bodies).isEmpty();
    }
}
