package vn.tiendo.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.test.InfrastructureCondition;
import vn.tiendo.platform.test.TestInfrastructure;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** A record that cannot be applied, while its dead-letter topic cannot be written. */
@ExtendWith(InfrastructureCondition.class)
class UnreachableDeadLettersTest {

    private OwnBroker broker;

    @BeforeEach
    void poison() throws IOException {
        broker = new OwnBroker(List.of(Topics.UNIT, Topics.PLAN));
        try (TestTopic plans = new TestTopic(broker.bootstrapServers(), Topics.PLAN)) {
            plans.send("p", 1, new PlanClosed("p", "u", "impossible", Instant.EPOCH));
            plans.send("p", 2, new PlanClosed("p", "u", "fine", Instant.EPOCH));
        }
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void ours_holds_the_record_until_the_dead_letters_can_be_written() throws Exception {
        try (ConfigurableApplicationContext service = start(TrialService.class)) {
            SeenHandler handler = service.getBean(SeenHandler.class);
            await().atMost(Duration.ofSeconds(60)).until(() -> handler.attempts.get() >= 4);
            assertThat(seen(service)).isZero();
            assertThat(acknowledged()).isZero();
            broker.createTopics(List.of(Topics.deadLetters(Topics.PLAN)));
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(seen(service)).isEqualTo(1));
            assertThat(deadLetters(1)).hasSize(1);
        }
    }

    @Test
    void the_stock_configuration_loses_it() throws Exception {
        try (ConfigurableApplicationContext service = start(TrialService.class, Stock.class)) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(seen(service)).isEqualTo(1));
            await().untilAsserted(() -> assertThat(acknowledged()).isEqualTo(2));
            broker.createTopics(List.of(Topics.deadLetters(Topics.PLAN)));
            assertThat(deadLetters(0)).isEmpty();
        }
    }

    private ConfigurableApplicationContext start(Class<?>... sources) {
        return new SpringApplicationBuilder(sources).run("--server.port=0",
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--spring.mongodb.uri=" + TestInfrastructure.shared().storeUri("trial" + UUID.randomUUID()),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer(),
                "--tiendo.events.topics=" + Topics.PLAN, "--tiendo.events.attempts=2",
                "--tiendo.events.first-delay=10ms", "--tiendo.events.longest-delay=50ms",
                "--spring.cloud.stream.bindings.events-in-0.consumer.max-attempts=2",
                "--spring.cloud.stream.kafka.bindings.events-in-0.consumer.enable-dlq=true",
                "--spring.cloud.stream.kafka.bindings.events-in-0.consumer.dlq-name=" + Topics.deadLetters(Topics.PLAN),
                "--spring.cloud.stream.kafka.bindings.events-in-0.consumer.dlq-producer-properties.configuration.max.block.ms=1000",
                "--tiendo.events.dead-letter-timeout=1s");
    }

    private static int seen(ConfigurableApplicationContext service) {
        AggregateStore<?> store = (AggregateStore<?>) service.getBean("seen");
        return store.find("u").map(stored -> ((Seen) stored.state()).times()).orElse(0);
    }

    private long acknowledged() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var offset = admin.listConsumerGroupOffsets("trial-service")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(Topics.PLAN, 0));
            return offset == null ? 0 : offset.offset();
        }
    }

    private List<?> deadLetters(int atLeast) {
        try (TestTopic dead = new TestTopic(broker.bootstrapServers(), Topics.deadLetters(Topics.PLAN))) {
            return dead.awaitRecords(message -> true, atLeast);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Stock {

        @Bean
        StockErrorHandling stockErrorHandling() {
            return new StockErrorHandling();
        }
    }
}
