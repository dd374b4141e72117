package vn.tiendo.local.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.tiendo.local.demo.DemoCommand;

/** What {@code ./tiendo} runs. */
public final class Tiendo {

    private Tiendo() {}

    /** Runs one command; the process ends with 0 when it succeeded, 1 when not, 2 when it was not understood. */
    public static void main(String[] words) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var language = Optional.ofNullable(System.getenv("TIENDO_LANG")).orElse("vi");
        try {
            var arguments = Arguments.parse(List.of(words));
            language = arguments.option("--lang").orElse(language);
            System.exit(run(arguments, home(), Terminal.standard(Texts.in(language))));
        } catch (LaunchProblem e) {
            System.err.println(e.text(Texts.in(language)));
            System.exit(1);
        }
    }

    private static int run(Arguments arguments, Path home, Terminal terminal) {
        return switch (arguments.command()) {
            case "up" -> new UpCommand(home, terminal).run(arguments);
            case "status" -> new StatusCommand(home, terminal).run(arguments);
            case "token" -> new TokenCommand(home).run(arguments);
            case "dlq" -> new DlqCommand(home, terminal).run(arguments);
            case "rebuild" -> new RebuildCommand(home, terminal).run(arguments);
            case "extract" -> new ExtractCommand(home).run(arguments);
            case "demo" -> new DemoCommand(home, terminal).run(arguments.has("--once"),
                    arguments.option("--plan").map(Tiendo::readable),
                    arguments.option("--port").map(_ -> arguments.port()));
            case "help" -> help(terminal, 0);
            case String _ -> help(terminal, 2);
        };
    }

    private static int help(Terminal terminal, int code) {
        terminal.say("help");
        return code;
    }

    private static Path readable(String name) {
        var file = Path.of(name).toAbsolutePath();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LaunchProblem("noFile", file);
        }
        return file;
    }

    private static Path home() {
        return Path.of(System.getProperty("tiendo.home", ".")).toAbsolutePath().normalize();
    }
}
