package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import vn.tiendo.local.infrastructure.LoopbackPorts;

/** What must hold before anything is started. */
record Preflight(PlatformOptions options) {

    private static final long LEAST_FREE_MEGABYTES = 1024;

    void check() {
        PidFile.of(options.data()).clearLeftovers();
        portsAreFree();
        diskHasRoom();
    }

    private void portsAreFree() {
        options.ports().all().forEach((part, port) -> {
            if (!LoopbackPorts.isFree(port)) {
                throw new LaunchProblem("portTaken", String.valueOf(port), part,
                        String.valueOf(options.ports().base() + 1000));
            }
        });
    }

    private void diskHasRoom() {
        try {
            var free = Files.getFileStore(Files.createDirectories(options.data())).getUsableSpace() >> 20;
            if (free < LEAST_FREE_MEGABYTES) {
                throw new LaunchProblem("diskFull", options.data(), free, LEAST_FREE_MEGABYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
