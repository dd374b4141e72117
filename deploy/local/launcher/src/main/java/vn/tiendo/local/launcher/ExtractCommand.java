package vn.tiendo.local.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code ./tiendo extract FILE}: prints the draft an import would make; starts nothing but the importer. {@code --score FOLDER
 * [PLANS]} compares drafts with the expected ones in a folder and prints precision and recall.
 */
record ExtractCommand(Path home) {

    private static final String MAIN = "vn.tiendo.plan.extract.Extract";

    int run(Arguments arguments) {
        var passed = new ArrayList<String>();
        var paths = new ArrayList<String>();
        arguments.option("--score").ifPresent(folder -> {
            passed.add("--score");
            paths.add(folder);
        });
        if (paths.isEmpty() || !arguments.words().isEmpty()) {
            paths.add(arguments.word(0));
        }
        for (var path : paths) {
            var file = Path.of(path).toAbsolutePath();
            if (!Files.isReadable(file)) {
                throw new LaunchProblem("noFile", file);
            }
            passed.add(file.toString());
        }
        var options = PlatformOptions.standard(home, home.resolve("data"), Ports.DEFAULT_BASE);
        var plan = Parts.of(options).stream().filter(part -> part.name().equals("plan")).findFirst().orElseThrow();
        var installation = Installation.of(plan, options);
        installation.prepare();
        var classpath = installation.classpath(options).stream().map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        try {
            var command = new ArrayList<>(List.of(Jvm.executable().toString(), "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", classpath, MAIN));
            command.addAll(passed);
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
