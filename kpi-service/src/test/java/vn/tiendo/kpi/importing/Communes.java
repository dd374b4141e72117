package vn.tiendo.kpi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** A province of its own whose communes are as old as any form. */
final class Communes {

    static final String PROVINCE = "42";
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private Communes() {}

    static String code(int number) {
        return String.format(Locale.ROOT, "42%03d", number);
    }

    /** A token of the province's one-stop software. */
    static String system() {
        return Tokens.of("motcua.42", PROVINCE, "integrator");
    }

    /** Returns once the service knows so many communes. */
    static void publish(int count, int port) {
        var communes = IntStream.rangeClosed(1, count)
                .mapToObj(i -> unit(code(i), UnitLevel.COMMUNE, PROVINCE));
        var registry = new RegistryPublished(PROVINCE,
                Stream.concat(Stream.of(unit(PROVINCE, UnitLevel.PROVINCE, "VN")), communes).toList(), Instant.EPOCH);
        try (var topic = new TestTopic(Topics.UNIT)) {
            topic.send(PROVINCE, 1, registry);
        }
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> assertThat(Calls.to(port)
                .as(system()).get("/api/submissions?unit=" + code(count)).status()).isEqualTo(200));
    }

    private static RegisteredUnit unit(String code, UnitLevel level, @Nullable String parent) {
        List<ParentLink> links = parent == null ? List.of() : List.of(new ParentLink(parent, SINCE, null));
        return new RegisteredUnit(code, "Đơn vị " + code, level, SINCE, null, links, List.of());
    }
}
