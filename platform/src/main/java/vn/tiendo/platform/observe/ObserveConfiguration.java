package vn.tiendo.platform.observe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tiendo.events.Topics;

/** Trace ids on every request, and the size of the dead-letter topics as a metric. */
@AutoConfiguration(after = CompositeMeterRegistryAutoConfiguration.class)
public class ObserveConfiguration {

    @Bean
    TraceFilter traceFilter() {
        return new TraceFilter();
    }

    @Bean
    @ConditionalOnProperty("tiendo.events.topics")
    Gauge deadLetters(MeterRegistry meters, KafkaProperties kafka, @Value("${tiendo.events.topics}") String consumed) {
        List<String> topics = Arrays.stream(consumed.split(",")).map(String::trim).map(Topics::deadLetters).toList();
        DeadLetterGauge gauge = new DeadLetterGauge(() -> Admin.create(kafka.buildAdminProperties()), topics);
        return Gauge.builder("tiendo.dlq.size", gauge, DeadLetterGauge::size)
                .description("Records that wait in dead-letter topics for a person")
                .strongReference(true)
                .register(meters);
    }
}
