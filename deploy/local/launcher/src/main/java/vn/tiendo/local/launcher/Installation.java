package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A part's jar made ready to start fast: taken apart once per build, with a start-up cache beside it. */
record Installation(Part part, BuiltJar built, Path folder) {

    static Installation of(Part part, PlatformOptions options) {
        var built = BuiltJar.of(options.home(), part.jar());
        return new Installation(part, built, options.run().resolve(part.name()).resolve(built.fingerprint()));
    }

    /** Takes the jar apart unless that was done before; older builds are forgotten. */
    void prepare() {
        if (Files.exists(folder)) {
            return;
        }
        var unfinished = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            forgetOlderBuilds();
            Files.createDirectories(unfinished);
            if (part.isService()) {
                Jvm.run(List.of("-Djarmode=tools", "-jar", built.jar().toString(), "extract", "--force",
                        "--destination", unfinished.toString()), folder.resolveSibling("extract.log"));
            }
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes first on the class path must be the same when a cache is made and when it is used. */
    List<Path> classpath(PlatformOptions options) {
        var launcher = BuiltJar.of(options.home(), Part.Module.LAUNCHER);
        return part.isService() ? List.of(jar(), launcher.jar()) : launcher.withLibraries();
    }

    Path cache(PlatformOptions options) {
        var launcher = BuiltJar.of(options.home(), Part.Module.LAUNCHER).fingerprint();
        return folder.resolve("start-" + launcher + "-" + Runtime.version().feature() + ".aot");
    }

    private Path jar() {
        return folder.resolve(built.jar().getFileName());
    }

    private void forgetOlderBuilds() throws IOException {
        var all = Files.createDirectories(folder.resolve("..").normalize());
        try (var old = Files.walk(all)) {
            for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(all)) {
                    Files.delete(file);
                }
            }
        }
    }
}
