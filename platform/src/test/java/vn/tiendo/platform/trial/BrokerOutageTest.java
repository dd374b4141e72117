package vn.tiendo.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.test.InfrastructureCondition;
import vn.tiendo.platform.test.TestInfrastructure;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** Writes go on while the broker is away, and a stopped service leaves nothing behind. */
@ExtendWith(InfrastructureCondition.class)
class BrokerOutageTest {

    @Test
    void events_wait_in_their_documents_and_leave_in_order_when_the_broker_is_back() throws Exception {
        String database = "outage" + UUID.randomUUID();
        try (OwnBroker broker = new OwnBroker(List.of(Topics.UNIT, Topics.TASK))) {
            try (ConfigurableApplicationContext service = start(broker, database)) {
                write(service, 3);
                broker.stop();
                write(service, 4);
            }
            broker.start();
            try (ConfigurableApplicationContext _ = start(broker, database);
                    TestTopic tasks = new TestTopic(broker.bootstrapServers(), Topics.TASK)) {
                assertThat(tasks.await("n", 7).stream().map(event -> event.metadata().source().seq()))
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, 7).boxed().toList());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(ConfigurableApplicationContext service, int times) {
        AggregateStore<Note> notes = (AggregateStore<Note>) service.getBean("notes");
        for (int i = 0; i < times; i++) {
            notes.change("n", Request.none(),
                    note -> Decision.of(new Note("n", note == null ? 1 : note.writes() + 1, BigDecimal.ONE),
                            new ProgressReported("n", "n", 1, "", "x", Instant.EPOCH)));
        }
    }

    private static ConfigurableApplicationContext start(OwnBroker broker, String database) {
        return new SpringApplicationBuilder(TrialService.class).run("--server.port=0",
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--spring.mongodb.uri=" + TestInfrastructure.shared().storeUri(database),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer(),
                "--tiendo.outbox.send-timeout=2s");
    }
}
