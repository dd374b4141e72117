package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Which processes belong to the platform of a data directory. */
record PidFile(Path file) {

    private static final String LAUNCHER = "launcher";
    private static final String PORT = "port";

    /** What the file tells. */
    record Content(ProcessRecord launcher, int basePort, Map<String, ProcessRecord> parts) {}

    static PidFile of(Path data) {
        return new PidFile(data.resolve("platform.pid"));
    }

    Optional<Content> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var parts = new LinkedHashMap<String, ProcessRecord>();
        properties.stringPropertyNames().stream().filter(name -> !name.equals(LAUNCHER) && !name.equals(PORT))
                .forEach(name -> parts.put(name, ProcessRecord.parse(properties.getProperty(name))));
        return Optional.of(new Content(ProcessRecord.parse(properties.getProperty(LAUNCHER)),
                Integer.parseInt(properties.getProperty(PORT)), parts));
    }

    void write(int basePort, Map<String, ProcessHandle> parts) {
        var properties = new Properties();
        properties.setProperty(LAUNCHER, ProcessRecord.of(ProcessHandle.current()).format());
        properties.setProperty(PORT, String.valueOf(basePort));
        parts.forEach((name, process) -> properties.setProperty(name, ProcessRecord.of(process).format()));
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (var writer = Files.newBufferedWriter(beside)) {
                properties.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends what a launcher that was killed may have left behind.
     *
     * @throws LaunchProblem when that launcher is still at work
     */
    void clearLeftovers() {
        read().ifPresent(content -> {
            if (content.launcher().alive().isPresent()) {
                throw new LaunchProblem("alreadyRunning", new Ports(content.basePort()).gateway());
            }
            content.parts().values().forEach(part -> part.alive().ifPresent(PidFile::end));
            delete();
        });
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
        process.destroyForcibly();
        process.onExit().join();
    }
}
