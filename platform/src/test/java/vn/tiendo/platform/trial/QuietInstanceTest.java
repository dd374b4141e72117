package vn.tiendo.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
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

/** An instance that only rebuilds tells nothing, neither now nor when somebody starts it as an ordinary one. */
@ExtendWith(InfrastructureCondition.class)
class QuietInstanceTest {

    private static final String ID = "quiet" + UUID.randomUUID();

    @Test
    void what_a_rebuilding_instance_decided_is_never_told() {
        var database = "quiet" + UUID.randomUUID();
        try (var service = start(database, false)) {
            write(service, "rebuilt");
            write(service, "rebuilt");
        }
        try (var service = start(database, true); var tasks = new TestTopic(Topics.TASK)) {
            write(service, "told");
            assertThat(tasks.await(ID, 1)).singleElement()
                    .satisfies(event -> assertThat(((ProgressReported) event.event()).note()).isEqualTo("told"));
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(ConfigurableApplicationContext service, String note) {
        var notes = (AggregateStore<Note>) service.getBean("notes");
        notes.change(ID, Request.none(),
                known -> Decision.of(new Note(ID, known == null ? 1 : known.writes() + 1, BigDecimal.ONE),
                        new ProgressReported(ID, "14758", 1, note, "x", Instant.EPOCH)));
    }

    private static ConfigurableApplicationContext start(String database, boolean telling) {
        return new SpringApplicationBuilder(TrialService.class).run("--server.port=0",
                "--spring.kafka.bootstrap-servers=" + TestInfrastructure.shared().bootstrapServers(),
                "--spring.mongodb.uri=" + TestInfrastructure.shared().storeUri(database),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer(),
                "--tiendo.outbox.enabled=" + telling);
    }
}
