package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ItemChanges;
import vn.tiendo.events.PlanChanges;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** Plans that a test has published, as plan-service would. */
public final class PublishedPlans {

    private PublishedPlans() {}

    /** A plan with tasks {@code t1}, {@code t2} and so on, one for each time phrase. */
    public static PlanPublished plan(String planId, String unit, String period, @Nullable String... timePhrases) {
        var phrases = Stream.of(timePhrases).toList();
        var tasks = Stream.iterate(0, i -> i < phrases.size(), i -> i + 1)
                .map(i -> new PlannedTask("t" + (i + 1), String.valueOf(i + 1), "Cải cách thể chế",
                        "Nội dung " + (i + 1),
                        List.of("Kế hoạch", "Báo cáo"), List.of("Văn phòng"), List.of("Phòng Kinh tế"), phrases.get(i)))
                .toList();
        return new PlanPublished(planId, unit, "Kế hoạch", Integer.parseInt(period.substring(0, 4)), period, null,
                tasks, List.of(), Instant.parse(period.substring(0, 4) + "-01-05T02:00:00Z"));
    }

    /** The plan amended: with these tasks and no others, in these words. */
    public static PlanAmended amended(PlanPublished plan, int version, PlannedTask... tasks) {
        var unchanged = new ItemChanges(List.of(), List.of(), List.of());
        return new PlanAmended(plan.planId(), plan.unit(), version, plan.title(), plan.year(), plan.period(), null,
                List.of(tasks), List.of(), new PlanChanges(List.of(), unchanged, unchanged), "điều chỉnh",
                plan.at().plus(Duration.ofDays(version)));
    }

    /** A task with that content and time, as others of {@link #plan} are. */
    public static PlannedTask task(String id, String content, @Nullable String timePhrase) {
        return new PlannedTask(id, id.substring(1), "Cải cách thể chế", content, List.of("Kế hoạch", "Báo cáo"),
                List.of("Văn phòng"), List.of("Phòng Kinh tế"), timePhrase);
    }

    /** Publishes the plan and waits until its last task is there and listed. */
    public static void publish(PlanPublished plan, int port) {
        try (var topic = new TestTopic(Topics.PLAN)) {
            topic.send(plan.planId(), 1, plan);
        }
        var last = plan.planId() + "." + plan.tasks().getLast().taskId();
        awaitTask(last, plan.unit(), port);
        awaitListed(last, plan, port);
    }

    private static void awaitListed(String id, PlanPublished plan, int port) {
        var officer = Calls.to(port).as(Tokens.officer(plan.unit()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(officer.get("/api/tasks?limit=200&plan=" + plan.planId()).response()
                        .body()).contains("\"" + id + "\""));
    }

    /** Waits until the task is there. */
    public static void awaitTask(String id, String unit, int port) {
        var officer = Calls.to(port).as(Tokens.officer(unit));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(officer.get("/api/tasks/" + id).status()).isEqualTo(200));
    }

    /** Waits until the service knows the units. */
    public static void awaitReady(int port) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Calls.to(port).get("/actuator/health/readiness").status()).isEqualTo(200));
    }
}
