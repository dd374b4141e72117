package vn.tiendo.platform.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import vn.tiendo.platform.calendar.WorkingCalendar;

/** The replica of units, offices and days off; a service is ready when it has been read. */
@AutoConfiguration
public class UnitConfiguration {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Units units() {
        return new Units();
    }

    @Bean
    Offices offices(Units units, Clock clock) {
        return new Offices(units, DefaultOffices.load(), () -> LocalDate.ofInstant(clock.instant(), VIETNAM));
    }

    @Bean
    WorkingCalendar workingCalendar(Units units, Clock clock) {
        return new WorkingCalendar(unit -> lineage(units, unit, LocalDate.ofInstant(clock.instant(), VIETNAM)),
                WorkingCalendar.shipped());
    }

    private static List<String> lineage(Units units, String unit, LocalDate day) {
        return Stream.concat(Stream.of(unit), units.ancestorsOn(unit, day).stream()).toList();
    }

    @Bean
    UnitsReplica unitsReplica(Units units, Offices offices, WorkingCalendar workingCalendar, KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return new UnitsReplica(units, offices, workingCalendar,
                () -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()));
    }

    @Bean
    HealthIndicator unitsHealthIndicator(UnitsReplica unitsReplica, Units units) {
        return () -> unitsReplica.isReady()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason",
                                units.isEmpty()
                                        ? "no registry on tiendo.unit yet; plan-service publishes it"
                                        : "reading")
                        .build();
    }
}
