package vn.tiendo.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.stream.ReadingProgress;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;

@ServiceTest
@TestPropertySource(properties = {"tiendo.events.topics=tiendo.plan", "tiendo.events.first-delay=10ms",
    "tiendo.events.longest-delay=50ms"})
class ConsumptionTest {

    @Autowired
    private AggregateStore<Seen> seen;

    @Autowired
    private SeenHandler handler;

    @Autowired
    private ReadingProgress progress;

    @BeforeEach
    void forgetAttempts() {
        handler.attempts.set(0);
    }

    @Test
    void repeated_and_reordered_events_count_once() {
        try (TestTopic topic = new TestTopic(Topics.PLAN)) {
            topic.send("p1", 1, closed("u1", "a"));
            topic.send("p1", 2, closed("u1", "b"));
            topic.send("p1", 1, closed("u1", "a"));
            topic.send("p1", 2, closed("u1", "b"));
            topic.send("p1", 3, closed("u1", "c"));
            topic.send("p1", 2, closed("u1", "b"));
            topic.send("p1", 1, closed("u1-end", "order"));
            await().untilAsserted(() -> assertThat(seen.find("u1-end")).isPresent());
            assertThat(seen.require("u1").state().times()).isEqualTo(3);
        }
    }

    @Test
    void what_was_told_before_a_moment_is_read_or_not() {
        try (TestTopic topic = new TestTopic(Topics.PLAN)) {
            handler.held = true;
            topic.send("p9", 1, closed("u9", "a"));
            Instant later = Instant.now().plusSeconds(1);
            assertThat(progress.hasRead(later)).isFalse();
            assertThat(progress.hasRead(Instant.EPOCH)).isTrue();
            handler.held = false;
            await().until(() -> progress.hasRead(later));
            assertThat(seen.find("u9")).isPresent();
        }
    }

    @Test
    void an_impossible_record_goes_to_the_dead_letters_with_its_reason_and_the_partition_goes_on() {
        try (TestTopic topic = new TestTopic(Topics.PLAN);
                TestTopic dead = new TestTopic(Topics.deadLetters(Topics.PLAN))) {
            topic.send("p2", 1, closed("u2", "impossible"));
            topic.send("p2", 2, closed("u2", "fine"));
            var letter = dead.awaitRecords(message -> "p2".equals(message.key()), 1).getFirst();
            assertThat(new String(letter.headers().lastHeader("tiendo_reason").value(),
                    StandardCharsets.UTF_8)).contains("impossible");
            assertThat(letter.headers().lastHeader("kafka_dlt-original-offset")).isNotNull();
            assertThat(letter.headers().lastHeader("kafka_dlt-exception-stacktrace")).isNotNull();
            await().untilAsserted(() -> assertThat(seen.find("u2")).isPresent());
            assertThat(handler.attempts).hasValue(5);
        }
    }

    @Test
    void an_unreadable_record_goes_to_the_dead_letters_at_once() {
        try (TestTopic topic = new TestTopic(Topics.PLAN);
                TestTopic dead = new TestTopic(Topics.deadLetters(Topics.PLAN))) {
            topic.send(new ProducerRecord<>(Topics.PLAN, "p3", "{broken".getBytes(StandardCharsets.UTF_8)));
            topic.send("p3", 1, closed("u3", "fine"));
            assertThat(dead.awaitRecords(message -> "p3".equals(message.key()), 1)).hasSize(1);
            await().untilAsserted(() -> assertThat(seen.find("u3")).isPresent());
        }
    }

    @Test
    void a_passing_failure_holds_the_partition_for_as_long_as_it_lasts() {
        try (TestTopic topic = new TestTopic(Topics.PLAN)) {
            topic.send("p4", 1, closed("u4", "passing"));
            topic.send("p4", 2, closed("u4", "after"));
            await().untilAsserted(() -> assertThat(seen.find("u4")).isPresent());
            await().untilAsserted(() -> assertThat(seen.require("u4").state().times()).isEqualTo(2));
            assertThat(handler.attempts).hasValue(8);
        }
    }

    private static PlanClosed closed(String unit, String reason) {
        return new PlanClosed("p", unit, reason, Instant.EPOCH);
    }
}
