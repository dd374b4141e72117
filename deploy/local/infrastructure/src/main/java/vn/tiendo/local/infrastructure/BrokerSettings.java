package vn.tiendo.local.infrastructure;

import java.nio.file.Path;
import java.util.Properties;

/** A single-node KRaft broker on loopback that keeps everything, is small, and is back soon after it was killed. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    Properties properties() {
        var properties = new Properties();
        role(properties);
        retention(properties);
        singleCopies(properties);
        quickReturn(properties);
        lowMemory(properties);
        return properties;
    }

    private void role(Properties properties) {
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", String.valueOf(NODE));
        properties.put("log.dirs", directory.toString());
        properties.put("listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.put("controller.listener.names", CONTROLLER_LISTENER);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        properties.put("auto.create.topics.enable", "false");
    }

    private static void retention(Properties properties) {
        properties.put("log.retention.ms", "-1");
        properties.put("log.retention.bytes", "-1");
        properties.put("offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
    }

    private static void singleCopies(Properties properties) {
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.num.partitions", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
    }

    /**
     * A killed broker is let in again only when its old session is over, 9 s by default; a session much shorter than this
     * ends by itself on a machine that is very busy.
     */
    private static void quickReturn(Properties properties) {
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "300");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("controlled.shutdown.enable", "false");
    }

    private static void lowMemory(Properties properties) {
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "2");
        properties.put("num.recovery.threads.per.data.dir", "1");
        properties.put("group.coordinator.threads", "1");
        properties.put("log.cleaner.threads", "1");
        properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(2 << 20));
        properties.put("log.cleaner.io.buffer.size", String.valueOf(64 << 10));
        properties.put("log.index.size.max.bytes", String.valueOf(1 << 20));
        properties.put("message.max.bytes", String.valueOf(8 << 20));
        properties.put("metadata.max.idle.interval.ms", "0");
    }
}
