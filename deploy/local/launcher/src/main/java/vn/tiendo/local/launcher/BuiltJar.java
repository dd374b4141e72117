package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** The jar a module was built to, and the folder of other jars it needs when it lies beside it. */
record BuiltJar(Path jar) {

    /** @throws LaunchProblem when the module was not built */
    static BuiltJar of(Path home, Part.Module module) {
        var target = home.resolve(module.folder()).resolve("target");
        if (!Files.isDirectory(target)) {
            throw new LaunchProblem("notBuilt", module.folder());
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> isJarOf(module, file.getFileName().toString())).sorted().findFirst()
                    .map(BuiltJar::new).orElseThrow(() -> new LaunchProblem("notBuilt", module.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJarOf(Part.Module module, String name) {
        return name.matches(Pattern.quote(module.artifact()) + "-\\d[\\w.]*(-SNAPSHOT)?\\.jar");
    }

    /** Tells one build from the next by what is in the jar; its date says nothing, builds are reproducible. */
    String fingerprint() {
        var sum = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream().map(entry -> entry.getName() + entry.getCrc() + entry.getSize()).sorted()
                    .forEach(entry -> sum.update(entry.getBytes(StandardCharsets.UTF_8)));
            return Long.toHexString(sum.getValue()) + "-" + Long.toHexString(Files.size(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This jar and those in {@code lib} beside it, in an order that never changes. */
    List<Path> withLibraries() {
        try (var libraries = Files.list(jar.resolveSibling("lib"))) {
            return Stream.concat(Stream.of(jar), libraries.sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
