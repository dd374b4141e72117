package vn.tiendo.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.Topics;
import vn.tiendo.local.infrastructure.EmbeddedBroker;
import vn.tiendo.local.infrastructure.EmbeddedStore;

/** Broker and store of this test run, started once and shared by all tests of the module. */
public interface TestInfrastructure {

    /** Topics with the given partitions, made on first use of the infrastructure. */
    int PARTITIONS = 3;

    String bootstrapServers();

    /** Connection string of a database of its own. */
    String storeUri(String database);

    /** The infrastructure of this JVM. */
    static TestInfrastructure shared() {
        return Shared.INSTANCE;
    }

    static boolean inContainers() {
        return "containers".equals(System.getProperty("tiendo.test.infra"));
    }

    /** All topics and their dead letters. */
    static List<String> topics() {
        return Topics.ALL.stream().flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic))).toList();
    }

    /** Starts lazily, ends with the JVM. */
    final class Shared {

        private static final TestInfrastructure INSTANCE = inContainers()
                ? new ContainerInfrastructure()
                : new Embedded();

        private Shared() {}
    }

    /** Embedded broker and store in this JVM. */
    final class Embedded implements TestInfrastructure {

        private final EmbeddedBroker broker;
        private final EmbeddedStore store;

        private Embedded() {
            try {
                Path directory = Files.createTempDirectory("tiendo-test");
                broker = EmbeddedBroker.start(directory.resolve("kafka"));
                broker.createTopics(topics(), PARTITIONS);
                store = EmbeddedStore.start(directory.resolve("store.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String bootstrapServers() {
            return broker.bootstrapServers();
        }

        @Override
        public String storeUri(String database) {
            return store.uri(database);
        }
    }
}
