package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Remembers with which generation of its numbers report-service is started; it reads the file itself. */
record Generation(Path file) {

    static final String PROPERTY = "tiendo.read-model.generation";

    static Generation of(Path data) {
        return new Generation(data.resolve("read-model.properties"));
    }

    int current() {
        if (!Files.exists(file)) {
            return 1;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(properties.getProperty(PROPERTY, "1"));
    }

    void become(int generation) {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(beside, PROPERTY + "=" + generation + System.lineSeparator());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
