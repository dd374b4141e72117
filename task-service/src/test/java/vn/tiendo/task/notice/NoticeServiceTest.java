package vn.tiendo.task.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Lag;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestInfrastructure;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.PublishedPlans;
import vn.tiendo.task.notice.inbox.Inbox;
import vn.tiendo.task.notice.inbox.Inboxes;

/** A service with a fake clock, a mail server and webhooks on loopback; it scans and delivers when a test says so. */
@ServiceTest
@Import(FakeClockConfiguration.class)
@TestPropertySource(properties = {"spring.cloud.stream.bindings.events-in-0.group=" + NoticeServiceTest.GROUP,
    "spring.mail.host=127.0.0.1", "tiendo.task.notices.email.from=tiendo@thanhhoa.example",
    "tiendo.task.notices.webhook.allow-private=true", "tiendo.task.notices.webhook.timeout=2s",
    "tiendo.task.notices.courier.pause=1ms"})
public abstract class NoticeServiceTest {

    static final String GROUP = "notices-test";

    @LocalServerPort
    protected int port;

    @Autowired
    protected FakeClock clock;

    @Autowired
    protected Notices notices;

    @Autowired
    protected Inboxes inboxes;

    protected final MailServer mail = MailServer.shared();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", MailServer.shared()::port);
    }

    @BeforeEach
    void ready() {
        PublishedPlans.awaitReady(port);
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> unread() == 0);
    }

    /** What this service has still to read of all that other tests sent. */
    private static long unread() {
        var broker = TestInfrastructure.shared().bootstrapServers();
        return Stream.of(Topics.PLAN, Topics.TASK).mapToLong(topic -> Lag.of(broker, GROUP, topic)).sum();
    }

    protected Calls as(String username, String unit, String... roles) {
        return Calls.to(port).as(Tokens.of(username, unit, roles));
    }

    /** Has a person give an address at which he is told, once a day or at once. */
    protected void wantsMail(String username, String unit, boolean digest) {
        var settings = """
                {"email":"%s@thanhhoa.example","digest":%s}""".formatted(username, digest);
        assertThat(as(username, unit, "officer").put("/api/notices/settings", settings).status()).isEqualTo(200);
    }

    protected Inbox inbox(String id) {
        return inboxes.find(id).orElseThrow();
    }

    protected static Notice notice(String id, ChannelKind... channels) {
        return new Notice(id, NoticeKind.OVERDUE, "14758", "n-task",
                Map.of("task", "Nội dung " + id, "due", "2028-02-29", "days", "1"), Set.of(channels));
    }

    protected static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(12)).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }
}
