package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a platform is to be started.
 *
 * @param home the checkout: where the modules and their jars are
 * @param data where this platform keeps its data and logs
 * @param ports the block of ports
 * @param restartDead whether a process that ends unasked is started again
 * @param makeCaches whether start-up caches are made where they are missing; those that are there are always used
 * @param extraClasspath by part, what is put behind its class path; for tests
 * @param extraProperties by part, further system properties; for tests
 */
public record PlatformOptions(Path home, Path data, Ports ports, boolean restartDead, boolean makeCaches,
        Map<String, List<Path>> extraClasspath, Map<String, Map<String, String>> extraProperties) {

    /** As {@code ./tiendo up} does it. */
    public static PlatformOptions standard(Path home, Path data, int basePort) {
        return new PlatformOptions(home, data, new Ports(basePort), true, true, Map.of(), Map.of());
    }

    /** The same with something more on the class path of one part. */
    public PlatformOptions withClasspath(String part, List<Path> entries) {
        return new PlatformOptions(home, data, ports, restartDead, makeCaches, plus(extraClasspath, part, entries),
                extraProperties);
    }

    /** The same with further system properties for one part. */
    public PlatformOptions withProperties(String part, Map<String, String> properties) {
        return new PlatformOptions(home, data, ports, restartDead, makeCaches, extraClasspath,
                plus(extraProperties, part, properties));
    }

    /** The same without making start-up caches: the first start is sooner there, the later ones slower. */
    public PlatformOptions withoutMakingCaches() {
        return new PlatformOptions(home, data, ports, restartDead, false, extraClasspath, extraProperties);
    }

    /**
     * Makes sure that nothing runs on this data, and ends what a killed launcher left behind.
     *
     * @throws LaunchProblem when a launcher is at work on it
     */
    public void requireIdle() {
        PidFile.of(data).clearLeftovers();
    }

    /** Where the parts write what they have to say. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** Unpacked jars and start-up caches: made from the build, the same for every data directory. */
    Path run() {
        return home.resolve("data").resolve("run");
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return Map.copyOf(copy);
    }
}
