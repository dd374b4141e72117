package vn.tiendo.bench.ledger;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bench.RunningPlatform;

/** A report-service with an empty database that reads all events anew and tells nobody. */
final class SecondReportService implements AutoCloseable {

    private final Process process;
    private final int port;

    /** @param faults classes that are put into it */
    SecondReportService(RunningPlatform running, String name, int port, Optional<Path> faults) {
        this.port = port;
        Path target = running.home().resolve("report-service/target");
        Path jar = target.resolve("report-service-0.1.0-SNAPSHOT.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        faults.ifPresent(path -> command.add("-Dloader.path=" + path));
        command.addAll(List.of("-Dloader.main=vn.tiendo.report.ReportService", "-cp", jar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher", "--server.port=" + port,
                "--spring.mongodb.uri=" + running.platform().ports().database(name),
                "--spring.kafka.bootstrap-servers=" + running.platform().ports().bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + running.platform().ports().issuer(),
                "--spring.cloud.stream.bindings.events-in-0.group=" + name, "--tiendo.outbox.enabled=false"));
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
