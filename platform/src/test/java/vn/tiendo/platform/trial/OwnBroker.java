package vn.tiendo.platform.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.local.infrastructure.EmbeddedBroker;
import vn.tiendo.local.infrastructure.LoopbackPorts;

/** A broker of one test, which may stop and start it. */
final class OwnBroker implements AutoCloseable {

    private final Path directory;
    private final List<Integer> ports = LoopbackPorts.free(2);
    private EmbeddedBroker broker;

    OwnBroker(List<String> topics) throws IOException {
        directory = Files.createTempDirectory("tiendo-own-broker");
        broker = EmbeddedBroker.start(directory, ports.get(0), ports.get(1));
        broker.createTopics(topics, 1);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.getFirst();
    }

    void createTopics(List<String> topics) {
        broker.createTopics(topics, 1);
    }

    void stop() {
        broker.close();
    }

    void start() {
        broker = EmbeddedBroker.start(directory, ports.get(0), ports.get(1));
    }

    @Override
    public void close() {
        broker.close();
    }
}
