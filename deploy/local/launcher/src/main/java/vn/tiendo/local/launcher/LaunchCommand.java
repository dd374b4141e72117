package vn.tiendo.local.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The command line of a part. */
record LaunchCommand(Part part, PlatformOptions options) {

    /** What is done about the start-up cache in this run. */
    enum Cache {
        MADE, USED
    }

    /**
     * The shell in front lets Ctrl-C, which the terminal sends to every process, reach the launcher alone; it replaces
     * itself by Java.
     */
    List<String> arguments(Cache cache) {
        var installation = Installation.of(part, options);
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh",
                Jvm.executable().toString()));
        command.addAll(Jvm.lean(part.heapMegabytes()));
        command.addAll(cacheFlags(cache, installation.cache(options)));
        properties().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-cp");
        command.add(classpath(installation));
        command.add(ChildMain.class.getName());
        command.add(part.mainClass());
        command.addAll(part.arguments());
        return command;
    }

    private static List<String> cacheFlags(Cache cache, Path file) {
        return switch (cache) {
            case MADE -> List.of("-XX:AOTCacheOutput=" + file);
            case USED -> Files.exists(file) ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off,cds=off") : List.of();
        };
    }

    private Map<String, String> properties() {
        var properties = new TreeMap<>(part.properties());
        properties.putAll(options.extraProperties().getOrDefault(part.name(), Map.of()));
        return properties;
    }

    private String classpath(Installation installation) {
        var entries = new ArrayList<>(installation.classpath(options));
        entries.addAll(options.extraClasspath().getOrDefault(part.name(), List.of()));
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
