package vn.tiendo.bench.ledger;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bench.RunningPlatform;

/** A report-service beside the platform's own: one that reads all events anew and tells nobody, or a second instance. */
final class SecondReportService implements AutoCloseable {

    private final Process process;
    private final int port;

    /**
     * With an empty database and a group of its own.
     *
     * @param faults classes that are put into it
     */
    static SecondReportService quiet(RunningPlatform running, String name, int port, Optional<Path> faults) {
        return new SecondReportService(running, name, name, port, faults,
                List.of("--spring.cloud.stream.bindings.events-in-0.group=" + name, "--tiendo.outbox.enabled=false"));
    }

    /** With the database and the group of the platform's own, which share the work. */
    static SecondReportService partner(RunningPlatform running, int port, int generation) {
        return new SecondReportService(running, "partner", "report", port, Optional.empty(),
                List.of("--tiendo.read-model.generation=" + generation));
    }

    private SecondReportService(RunningPlatform running, String name, String database, int port, Optional<Path> faults,
            List<String> settings) {
        this.port = port;
        Path target = running.home().resolve("report-service/target");
        Path jar = target.resolve("report-service-0.1.0-SNAPSHOT.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        faults.ifPresent(path -> command.add("-Dloader.path=" + path));
        command.addAll(List.of("-Dloader.main=vn.tiendo.report.ReportService", "-cp", jar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher", "--server.port=" + port,
                "--spring.mongodb.uri=" + running.platform().ports().database(database),
                "--spring.kafka.bootstrap-servers=" + running.platform().ports().bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + running.platform().ports().issuer()));
        command.addAll(settings);
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(new File(running.home().toFile(), "bench/target/" + name + ".log"))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
