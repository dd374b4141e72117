package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** {@code ./tiendo status}: which parts run, whether they answer, and what memory they take. */
record StatusCommand(Path home, Terminal terminal) {

    int run(Arguments arguments) {
        var data = arguments.data(home.resolve("data"));
        var content = PidFile.of(data).read().filter(found -> found.launcher().alive().isPresent());
        if (content.isEmpty()) {
            terminal.say("status.none", data);
            return 1;
        }
        var options = PlatformOptions.standard(home, data, content.get().basePort());
        Map<String, Part> parts = Parts.of(options).stream().collect(Collectors.toMap(Part::name, part -> part));
        long total = row("launcher", content.get().launcher(), "");
        for (var name : Parts.of(options).stream().map(Part::name).toList()) {
            var process = content.get().parts().get(name);
            if (process != null) {
                total += row(name, process, String.valueOf(options.ports().of(name)) + " " + state(parts.get(name)));
            }
        }
        terminal.say("status.total", String.valueOf(total), options.ports().gateway());
        return 0;
    }

    private String state(@Nullable Part part) {
        var ready = part != null && part.readiness().isReady();
        return terminal.texts().get("state." + (ready ? Progress.State.READY : Progress.State.STARTING));
    }

    private long row(String name, ProcessRecord process, String state) {
        long megabytes = residentMegabytes(process.pid());
        terminal.line("  %-9s %8d %5d MiB  %s".formatted(name, process.pid(), megabytes, state));
        return megabytes;
    }

    /** Where the kernel tells it; 0 elsewhere. */
    private static long residentMegabytes(long pid) {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
