package vn.tiendo.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import vn.tiendo.events.EventJson;
import vn.tiendo.platform.observe.TraceContext;

/** The service's own database and its clock. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(ReadModelProperties.class)
public class StoreConfiguration {

    /** Everything dated in this product is dated in Vietnam. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** A store that is away is noticed within seconds; the caller is told to try again. */
    @Bean
    MongoClientSettingsBuilderCustomizer quickToNoticeOutages() {
        return settings -> settings
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS));
    }

    /** Asks the store for a sign of life, in words the embedded one knows too. */
    @Bean
    HealthIndicator storeHealthIndicator(Aggregates aggregates) {
        return () -> {
            try {
                aggregates.database().runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (MongoException e) {
                return Health.down(e).build();
            }
        };
    }

    @Bean
    ReadModels readModels(Aggregates aggregates, ReadModelProperties properties) {
        return new ReadModels(aggregates.database(), EventJson.mapper(), properties);
    }

    @Bean
    Aggregates aggregates(MongoClient client, Clock clock, @Value("${spring.mongodb.uri}") ConnectionString uri,
            @Value("${tiendo.outbox.enabled:true}") boolean telling) {
        String database = uri.getDatabase();
        if (database == null) {
            throw new IllegalStateException("spring.mongodb.uri must name the database of the service: " + uri);
        }
        return new Aggregates(client.getDatabase(database), EventJson.mapper(), clock, TraceContext::currentOrNull,
                telling);
    }
}
