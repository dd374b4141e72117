package vn.tiendo.bench.notice;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.platform.test.TestInfrastructure;
import vn.tiendo.platform.test.Tokens;

/** A task-service of its own that looks for reminders and for deliveries without a pause. */
final class TaskServiceProcess implements AutoCloseable {

    private final Process process;

    TaskServiceProcess(Path home, String database, int port, int mailPort) {
        var infrastructure = TestInfrastructure.shared();
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
                home.resolve("task-service/target/task-service-0.1.0-SNAPSHOT.jar").toString(),
                "--server.port=" + port, "--spring.mongodb.uri=" + infrastructure.storeUri(database),
                "--spring.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer(),
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mailPort,
                "--tiendo.task.notices.gather=0s",
                "--tiendo.task.notices.policy=" + home.resolve("bench/src/test/resources/restless-policy.json").toUri(),
                "--tiendo.task.overdue.every=100ms", "--tiendo.task.notices.scan.every=100ms",
                "--tiendo.task.notices.courier.every=50ms",
                "--tiendo.task.notices.courier.lease=5s");
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect
                            .appendTo(new File(home.toFile(), "bench/target/notices.log")))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
