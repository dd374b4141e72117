package vn.tiendo.bench.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bench.ServiceProcess;
import vn.tiendo.bench.notice.Postbox.Mail;
import vn.tiendo.local.infrastructure.LoopbackPorts;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

/**
 * The task service is killed as {@code kill -9} does: while it looks for tasks whose day has passed, while it scans for
 * reminders and while it delivers. In the end every such task has said so once, every notice lies in its inbox once, every
 * one has left by mail, and a mail that came twice bears the same id and the same words.
 */
class NoticeKillIT {

    private static final String DATABASE = "notices";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ALL_TASKS = Country.COMMUNES * Country.TASKS;

    private final List<Integer> ports = LoopbackPorts.free(2);
    private final int port = ports.getFirst();
    private final NoticeBooks books = new NoticeBooks(DATABASE);

    private @Nullable ServiceProcess service;

    @AfterEach
    void stop() {
        kill();
        books.close();
    }

    @Test
    void no_kill_loses_a_notice_and_none_is_given_twice() {
        Country.publish();
        try (var postbox = new Postbox(ports.getLast())) {
            start();
            await().atMost(PATIENCE).ignoreExceptions()
                    .until(() -> Calls.to(port).get("/actuator/health/readiness").status() == 200);
            Country.units().forEach(this::wantsMail);
            Country.publishPlans();
            killWhen(() -> books.overdue() > 0, "looking for overdue tasks");
            assertThat(books.overdue()).as("killed in the middle").isLessThan(ALL_TASKS);
            killWhen(() -> books.reminded() >= 10, "scanning");
            int before = postbox.count();
            killWhen(() -> postbox.count() >= before + 5, "delivering");
            awaitAll();
            assertMails(postbox.mails());
        }
        assertThat(books.overdueOnce()).isEqualTo(ALL_TASKS);
    }

    private void start() {
        service = new ServiceProcess("task-service", DATABASE, port, settings());
    }

    /** It looks for overdue tasks, reminders and deliveries without a pause. */
    private List<String> settings() {
        var policy = ServiceProcess.home().resolve("bench/src/test/resources/restless-policy.json").toUri();
        return List.of("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + ports.getLast(),
                "--tiendo.task.notices.gather=0s", "--tiendo.task.notices.policy=" + policy,
                "--tiendo.task.overdue.every=100ms", "--tiendo.task.notices.scan.every=100ms",
                "--tiendo.task.notices.courier.every=50ms", "--tiendo.task.notices.courier.lease=5s");
    }

    private void kill() {
        if (service != null) {
            service.close();
        }
    }

    private void killWhen(BooleanSupplier moment, String doing) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(moment::getAsBoolean);
        kill();
        System.out.printf("killed %s: %d tasks overdue, %d inboxes with reminders, %d deliveries wait%n", doing,
                books.overdue(), books.reminded(), books.waiting());
        start();
    }

    private void wantsMail(String unit) {
        var answer = Calls.to(port).as(Tokens.of(Country.chairman(unit), unit, "leader")).put("/api/notices/settings",
                "{\"email\":\"%s@kill.example\",\"digest\":false}".formatted(Country.chairman(unit)));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void awaitAll() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Country.communes().forEach(unit -> assertThat(books.notices(Country.chairman(unit))).as(unit)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(ids(unit, "~e1"), ids(unit, "~2026-03-31~7"))
                            .toList()));
            var above = Country.communes().stream().flatMap(unit -> ids(unit, "~2026-03-31~7")).toList();
            assertThat(books.notices(Country.chairman(Country.PROVINCE))).containsExactlyInAnyOrderElementsOf(above);
            assertThat(books.notices("unit:" + Country.PROVINCE)).containsExactlyInAnyOrderElementsOf(above);
            assertThat(books.waiting()).isZero();
            assertThat(books.overdue()).isEqualTo(ALL_TASKS);
            Country.units().forEach(unit -> assertThat(books.mails(Country.chairman(unit))).containsOnly("DONE"));
        });
    }

    private static Stream<String> ids(String unit, String news) {
        return IntStream.rangeClosed(1, Country.TASKS).mapToObj(i -> "n-kill-" + unit + ".t" + i + news);
    }

    private void assertMails(List<Mail> mails) {
        var byId = mails.stream().collect(groupingBy(Mail::id));
        byId.values().forEach(same -> assertThat(Set.copyOf(same)).as("repeated mails are the same").hasSize(1));
        var distinct = byId.values().stream().map(List::getFirst).toList();
        for (var unit : Country.units()) {
            var lines = distinct.stream().filter(mail -> mail.to().startsWith(Country.chairman(unit) + "@"))
                    .flatMap(mail -> mail.lines().stream()).toList();
            assertThat(lines).as(unit).hasSize(books.notices(Country.chairman(unit)).size()).doesNotHaveDuplicates();
        }
        assertThat(distinct.stream().map(Mail::to).collect(toSet())).hasSize(Country.COMMUNES + 1);
        System.out.printf("notices: %d mails received, %d of them repetitions%n", mails.size(),
                mails.size() - distinct.size());
    }
}
