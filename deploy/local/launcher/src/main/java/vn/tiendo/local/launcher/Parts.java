package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.tiendo.local.infrastructure.BrokerMain;
import vn.tiendo.local.infrastructure.StoreMain;

/** What a local platform consists of, in the order it is shown; stopping goes the other way. */
final class Parts {

    static final List<String> SERVICES = List.of("plan", "task", "kpi", "report");
    private static final int SERVICE_HEAP = 160;
    /** Two files of the largest accepted size are read at once. */
    private static final int READING_HEAP = 256;
    /** It opens the reports of the whole country at once, and lays several documents out meanwhile. */
    private static final int REPORT_HEAP = 384;

    /** Where a service finds settings that change while the platform runs. */
    static final String IMPORTED = "spring.config.import";

    private final Ports ports;
    private final Path data;

    private Parts(PlatformOptions options) {
        this.ports = options.ports();
        this.data = options.data();
    }

    static List<Part> of(PlatformOptions options) {
        var parts = new Parts(options);
        var all = new ArrayList<>(List.of(parts.store(), parts.broker(), parts.identity()));
        SERVICES.forEach(name -> all.add(parts.service(name)));
        all.add(parts.gateway());
        return List.copyOf(all);
    }

    private Part store() {
        var arguments = List.of(data.resolve("store").resolve("store.db").toString(), port("store"));
        return new Part("store", Set.of(), Part.Module.LAUNCHER, StoreMain.class.getName(), arguments,
                Map.of("io.netty.allocator.type", "unpooled"), 160, new Readiness.Accepting(ports.of("store")));
    }

    private Part broker() {
        var arguments = List.of(data.resolve("broker").toString(), port("broker"), port("controller"));
        return new Part("broker", Set.of(), Part.Module.LAUNCHER, BrokerMain.class.getName(), arguments, Map.of(), 128,
                new Readiness.HavingTopics(ports.bootstrapServers()));
    }

    private Part identity() {
        var properties = Map.of("server.port", port("identity"), "server.address", "127.0.0.1",
                "tiendo.identity.issuer", ports.issuer(), "tiendo.identity.gateway", ports.gateway(),
                "tiendo.identity.key-file", data.resolve("identity").resolve("signing-key.json").toString());
        return new Part("identity", Set.of(), new Part.Module("deploy/local/identity", "local-identity"),
                "vn.tiendo.local.identity.IdentityProvider", List.of(), properties, 96, probe("identity"));
    }

    private Part service(String name) {
        var mainClass = "vn.tiendo.%s.%s%sService".formatted(name,
                name.substring(0, 1).toUpperCase(Locale.ROOT),
                name.substring(1));
        var properties = Map.of("server.port", port(name), "server.address", "127.0.0.1",
                "spring.mongodb.uri", ports.database(name),
                "spring.kafka.bootstrap-servers", ports.bootstrapServers(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", ports.issuer(),
                IMPORTED, "optional:file:" + Generation.of(data).file());
        return new Part(name, Set.of("store", "broker"), new Part.Module(name + "-service", name + "-service"),
                mainClass,
                List.of(), properties, heap(name), probe(name));
    }

    private static int heap(String service) {
        return switch (service) {
            case "plan" -> READING_HEAP;
            case "report" -> REPORT_HEAP;
            default -> SERVICE_HEAP;
        };
    }

    /** It asks the identity provider for its addresses while it starts. */
    private Part gateway() {
        var properties = new HashMap<>(Map.of("server.port", port("gateway"), "server.address", "127.0.0.1",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", ports.issuer()));
        SERVICES.forEach(name -> properties.put("tiendo.gateway.services." + name,
                "http://127.0.0.1:" + ports.of(name)));
        return new Part("gateway", Set.of("identity", "broker", "store"), new Part.Module("gateway", "gateway"),
                "vn.tiendo.gateway.Gateway", List.of(), Map.copyOf(properties), 128, probe("gateway"));
    }

    private Readiness probe(String name) {
        return new Readiness.Probing(ports.of(name));
    }

    private String port(String name) {
        return String.valueOf(ports.of(name));
    }
}
