package vn.tiendo.local.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One process of the platform.
 *
 * @param name as in logs and messages, e.g. {@code kpi}
 * @param after the parts that must be ready before this one is started
 * @param jar the module and artifact it is built from; the launcher's own for broker and store
 * @param mainClass what the process runs
 * @param arguments program arguments
 * @param properties system properties
 * @param heapMegabytes upper limit of the heap
 * @param readiness how to see that it serves
 */
record Part(String name, Set<String> after, Module jar, String mainClass, List<String> arguments,
        Map<String, String> properties, int heapMegabytes, Readiness readiness) {

    /** A Maven module: its folder in the checkout and its artifact. */
    record Module(String folder, String artifact) {

        static final Module LAUNCHER = new Module("deploy/local/launcher", "local-launcher");
    }

    boolean isService() {
        return !jar.equals(Module.LAUNCHER);
    }
}
