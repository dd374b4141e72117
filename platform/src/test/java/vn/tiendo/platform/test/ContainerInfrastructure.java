package vn.tiendo.platform.test;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Kafka and MongoDB in containers; the containers end with the JVM. */
final class ContainerInfrastructure implements TestInfrastructure {

    private final KafkaContainer kafka = new KafkaContainer("apache/kafka-native:4.1.0");
    private final MongoDBContainer mongo = new MongoDBContainer("mongo:8.0");

    ContainerInfrastructure() {
        kafka.start();
        mongo.start();
        createTopics();
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            admin.createTopics(TestInfrastructure.topics()
                    .stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String storeUri(String database) {
        return mongo.getReplicaSetUrl(database);
    }
}
