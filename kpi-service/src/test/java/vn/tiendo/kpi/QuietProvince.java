package vn.tiendo.kpi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** Province 10 with its communes 02647 and 02650, in which no other test reports anything. */
public final class QuietProvince {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

    private QuietProvince() {}

    /** Publishes the province and waits until the service knows it. */
    public static void publish(int port) {
        try (var topic = new TestTopic(Topics.UNIT)) {
            topic.send("10", 1, new RegistryPublished("10",
                    List.of(unit("10", "Tỉnh Lào Cai", UnitLevel.PROVINCE, "VN"),
                            unit("02647", "Phường Lào Cai", UnitLevel.COMMUNE, "10"),
                            unit("02650", "Phường Cam Đường", UnitLevel.COMMUNE, "10")),
                    Instant.parse("2025-07-01T00:00:00Z")));
        }
        var reviewer = Calls.to(port).as(Tokens.reviewer("10"));
        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> reviewer.get("/api/submissions?unit=02650").status() == 200);
    }

    private static RegisteredUnit unit(String code, String name, UnitLevel level, String parent) {
        return new RegisteredUnit(code, name, level, BEGUN, null, List.of(new ParentLink(parent, BEGUN, null)),
                List.of());
    }
}
