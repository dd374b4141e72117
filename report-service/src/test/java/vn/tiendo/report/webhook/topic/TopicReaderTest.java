package vn.tiendo.report.webhook.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.Topics;
import vn.tiendo.events.Watermark;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.report.Province;
import vn.tiendo.report.live.LiveEvent;
import vn.tiendo.report.live.LiveEvents;

/** Events of units that no other test knows, over all partitions. */
@ServiceTest
class TopicReaderTest {

    @Autowired
    private KafkaProperties kafka;

    @Autowired
    private LiveEvents events;

    private final List<TopicTail> tails = new ArrayList<>();
    private Consumers consumers = new Consumers(Map.of());

    @BeforeEach
    void connect() {
        consumers = new Consumers(kafka.buildConsumerProperties());
    }

    @AfterEach
    void stop() {
        tails.forEach(TopicTail::stop);
    }

    private static boolean isOurs(LiveEvent event) {
        return event.unit().startsWith("tr");
    }

    /** As of an instance that starts now. */
    private TopicReader fresh() {
        var tail = new TopicTail(consumers, new Telling(events));
        tails.add(tail);
        tail.start();
        var reader = new TopicReader(tail, new TopicPast(consumers, new Telling(events)), consumers);
        await().until(() -> reader.peek(consumers.at(Instant.now()), TopicReaderTest::isOurs).isPresent());
        return reader;
    }

    private static void roll(TestTopic reports, String unit, long version) {
        reports.send(unit + "|2033-Q2", version, new FiguresRolledUp(unit, "2033-Q2", version, 1, 1, 1, Map.of(),
                Map.of(), Watermark.NONE, List.of(), Province.AT));
    }

    @Test
    void what_was_told_before_the_tail_began_is_read_from_the_topics_in_pieces_and_in_order() {
        var start = consumers.at(Instant.now());
        try (var reports = new TestTopic(Topics.REPORT)) {
            for (int i = 1; i <= 600; i++) {
                roll(reports, "tr" + i % 5, i);
            }
            var reader = fresh();
            assertThat(reader.peek(start, TopicReaderTest::isOurs)).isEmpty();
            var read = new ArrayList<Told>();
            var stretch = reader.read(start, TopicReaderTest::isOurs);
            assertThat(stretch.events()).hasSize(500);
            while (!stretch.last()) {
                read.addAll(stretch.events());
                stretch = reader.read(stretch.after(), TopicReaderTest::isOurs);
            }
            assertThat(read).extracting(told -> told.event().id()).doesNotHaveDuplicates().hasSize(600);
            for (int i = 1; i < read.size(); i++) {
                assertThat(read.get(i).event().time()).isAfter(read.get(i - 1).event().time().minusMillis(5));
            }
            roll(reports, "tr1", 601);
            var after = stretch.after();
            await().untilAsserted(
                    () -> assertThat(reader.peek(after, TopicReaderTest::isOurs).orElseThrow().events()).hasSize(1));
        }
    }
}
