package vn.tiendo.local.infrastructure;

import java.nio.file.Path;

/** The broker as a process of its own: {@code BrokerMain DIRECTORY PORT CONTROLLER_PORT}; stops on SIGTERM. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        var broker = EmbeddedBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("broker-stop").unstarted(broker::close));
        System.out.println("Broker ready on " + broker.bootstrapServers());
        broker.awaitShutdown();
    }
}
