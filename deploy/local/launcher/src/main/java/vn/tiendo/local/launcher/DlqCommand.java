package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.util.List;

/** {@code ./tiendo dlq list | show ID | replay ID|all}. */
record DlqCommand(Path home, Terminal terminal) {

    int run(Arguments arguments) {
        var port = PidFile.of(arguments.data(home.resolve("data"))).read().map(PidFile.Content::basePort)
                .orElse(arguments.port());
        var letters = new DeadLetters(new Ports(port).bootstrapServers());
        return switch (arguments.word(0)) {
            case "list" -> list(letters.all());
            case "show" -> show(named(letters, arguments.word(1)));
            case "replay" -> replay(letters, arguments.word(1).equals("all")
                    ? letters.all()
                    : List.of(named(letters, arguments.word(1))));
            case String _ -> throw new LaunchProblem("wordMissing", "dlq");
        };
    }

    private int list(List<DeadLetter> letters) {
        letters.forEach(letter -> terminal.line("%s  %s  %s".formatted(letter.id(), letter.type(), letter.reason())));
        terminal.say("dlq.count", letters.size());
        return 0;
    }

    private int show(DeadLetter letter) {
        letter.headers().forEach(terminal::line);
        terminal.line("");
        terminal.line(letter.body());
        return 0;
    }

    private int replay(DeadLetters all, List<DeadLetter> letters) {
        letters.forEach(letter -> {
            all.replay(letter);
            terminal.say("dlq.replayed", letter.id(), letter.origin());
        });
        return 0;
    }

    private static DeadLetter named(DeadLetters letters, String id) {
        return letters.all().stream().filter(letter -> letter.id().equals(id)).findFirst()
                .orElseThrow(() -> new LaunchProblem("noLetter", id));
    }
}
