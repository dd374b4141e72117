package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** {@code ./tiendo rebuild}: the numbers anew from all events, while the platform serves. */
record RebuildCommand(Path home, Terminal terminal) {

    int run(Arguments arguments) {
        var data = arguments.data(home.resolve("data"));
        var port = PidFile.of(data).read().map(PidFile.Content::basePort).orElse(arguments.port());
        var began = Instant.now();
        terminal.say("rebuild.begin");
        int generation = new Rebuild(PlatformOptions.standard(home, data, port), this::tell).run();
        terminal.say("rebuild.done", String.valueOf(generation),
                String.valueOf(Duration.between(began, Instant.now()).toSeconds()));
        return 0;
    }

    private void tell(long eventsLeft) {
        if (eventsLeft >= 0) {
            terminal.say("rebuild.left", eventsLeft);
        }
    }
}
