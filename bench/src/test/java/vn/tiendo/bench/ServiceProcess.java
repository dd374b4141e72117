package vn.tiendo.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.platform.test.TestInfrastructure;
import vn.tiendo.platform.test.Tokens;

/** A service as it is shipped, in a process of its own, on the broker and the store of the tests. */
public final class ServiceProcess implements AutoCloseable {

    private final Process process;

    /**
     * Starts a service; its log is appended to {@code bench/target/<database>.log}.
     *
     * @param service for example {@code task-service}
     * @param settings further settings as {@code --name=value}
     */
    public ServiceProcess(String service, String database, int port, List<String> settings) {
        var infrastructure = TestInfrastructure.shared();
        var home = home();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
                home.resolve(service + "/target/" + service + "-0.1.0-SNAPSHOT.jar").toString(),
                "--server.port=" + port, "--spring.mongodb.uri=" + infrastructure.storeUri(database),
                "--spring.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer()));
        command.addAll(settings);
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect
                            .appendTo(new File(home.toFile(), "bench/target/" + database + ".log")))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the product's files. */
    public static Path home() {
        return Path.of(System.getProperty("tiendo.home", "..")).toAbsolutePath().normalize();
    }

    /** As {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
