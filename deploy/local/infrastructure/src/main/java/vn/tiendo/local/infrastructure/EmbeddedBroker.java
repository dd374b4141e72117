package vn.tiendo.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker (KRaft, one node, loopback only) inside this JVM. It creates no topic by itself and forgets
 * nothing: what it acknowledged is still there after the process was killed and the broker started again on the same
 * directory. It does not wait for the disk, so a power cut can take the last moment.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on two free ports; for tests. */
    public static EmbeddedBroker start(Path directory) {
        var ports = LoopbackPorts.free(2);
        return start(directory, ports.get(0), ports.get(1));
    }

    /**
     * Starts, formatting the directory when it is new, and returns when the broker serves.
     *
     * @throws UncheckedIOException when the directory cannot be prepared
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        var storage = new BrokerDirectory(directory);
        try {
            Files.createDirectories(directory);
            storage.formatIfNew();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var properties = new BrokerSettings(directory, port, controllerPort).properties();
        var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port);
    }

    /** What a client puts into {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Creates those of the topics that are missing. */
    public void createTopics(Collection<String> names, int partitions) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            createTopics(admin, names, partitions);
        }
    }

    /** Creates those of the topics that are missing, over a connection the caller keeps. */
    public static void createTopics(Admin admin, Collection<String> names, int partitions) {
        try {
            Set<String> existing = admin.listTopics().names().get();
            var missing = names.stream()
                    .filter(name -> !existing.contains(name))
                    .map(name -> new NewTopic(name, partitions, (short) 1))
                    .collect(Collectors.toList());
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
