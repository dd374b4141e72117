package vn.tiendo.local.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The block of nine ports a platform listens on, all on loopback. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;

    private static final List<String> ORDER = List.of("gateway", "identity", "plan", "task", "kpi", "report", "store",
            "broker", "controller");

    /** The port of a part, e.g. {@code of("kpi")}. */
    public int of(String part) {
        return base + ORDER.indexOf(part);
    }

    /** Every part that listens, with its port. */
    public Map<String, Integer> all() {
        var ports = new LinkedHashMap<String, Integer>();
        ORDER.forEach(part -> ports.put(part, of(part)));
        return ports;
    }

    /** Where people and programs come in, e.g. {@code http://localhost:8080}. */
    public String gateway() {
        return "http://localhost:" + of("gateway");
    }

    /** The issuer of tokens, e.g. {@code http://localhost:8081}. */
    public String issuer() {
        return "http://localhost:" + of("identity");
    }

    /** What a Kafka client connects to. */
    public String bootstrapServers() {
        return "127.0.0.1:" + of("broker");
    }

    /** The connection string of a service's database. */
    public String database(String service) {
        return "mongodb://127.0.0.1:%d/%s".formatted(of("store"), service);
    }
}
