package vn.tiendo.local.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** {@code ./tiendo extract FILE}: prints the draft an import would make; starts nothing but the importer. */
record ExtractCommand(Path home) {

    private static final String MAIN = "vn.tiendo.plan.extract.Extract";

    int run(Arguments arguments) {
        var file = Path.of(arguments.word(0)).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new LaunchProblem("noFile", file);
        }
        var options = PlatformOptions.standard(home, home.resolve("data"), Ports.DEFAULT_BASE);
        var plan = Parts.of(options).stream().filter(part -> part.name().equals("plan")).findFirst().orElseThrow();
        var installation = Installation.of(plan, options);
        installation.prepare();
        var classpath = installation.classpath(options).stream().map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        try {
            return new ProcessBuilder(Jvm.executable().toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                    "-Dstdout.encoding=UTF-8", "-cp", classpath, MAIN, file.toString()).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
