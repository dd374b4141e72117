package vn.tiendo.plan.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import vn.tiendo.plan.importing.file.Limits;

/**
 * The real plans the importer was made for. They are no part of the repository: a folder {@code shared/seeds} is looked for
 * beside it and above, or named by the system property {@code tiendo.seeds}. Without it the tests that read them are skipped.
 */
final class Seeds {

    private Seeds() {}

    static Draft draft(String prefix) {
        try (var files = Files.list(folder())) {
            var file = files.filter(one -> String.valueOf(one.getFileName()).startsWith(prefix)).findFirst();
            Assumptions.assumeTrue(file.isPresent(), "no seed " + prefix);
            return Importing.checked(
                    new PlanImporter().read(Files.readAllBytes(file.orElseThrow()), prefix + ".txt", Limits.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder; without it the test that asks is skipped. */
    static Path folder() {
        var folder = find();
        Assumptions.assumeTrue(folder != null, "shared/seeds is not here: tests on real plans are skipped");
        return Objects.requireNonNull(folder);
    }

    private static @Nullable Path find() {
        var named = System.getProperty("tiendo.seeds");
        if (named != null) {
            return Path.of(named);
        }
        for (@Nullable
        Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var folder = at.resolve("shared/seeds");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}
