package vn.tiendo.platform.test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;

/**
 * A small country: VN over provinces 38 and 40; below 38 the communes 14758, 14797 and 15187, below 40 the commune
 * 16681; and until 2025-06-30 district {@code d1.2025} of province 38 with commune {@code 14758.2025}.
 */
public final class UnitsFixture {

    private static final LocalDate OLD = LocalDate.of(2000, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final AtomicBoolean PUBLISHED = new AtomicBoolean();

    private UnitsFixture() {}

    /** Publishes the country on {@code tiendo.unit}, once in this JVM. */
    public static void publishOnce() {
        if (PUBLISHED.compareAndSet(false, true)) {
            try (TestTopic topic = new TestTopic(Topics.UNIT)) {
                registries().forEach(event -> topic.send(event.registry(), 1, event));
            }
        }
    }

    public static List<RegistryPublished> registries() {
        return List.of(registry("VN", unit("VN", "Việt Nam", UnitLevel.NATION, null, OLD)),
                registry("38", unit("38", "Tỉnh Thanh Hóa", UnitLevel.PROVINCE, "VN", OLD),
                        commune("14758", "Phường Hàm Rồng", "38"), commune("14797", "Phường Hạc Thành", "38"),
                        commune("15187", "Xã Kim Tân", "38"),
                        ended("d1.2025", "Thành phố Thanh Hóa", UnitLevel.DISTRICT, "38"),
                        ended("14758.2025", "Phường Thiệu Dương", UnitLevel.COMMUNE, "d1.2025", "14758")),
                registry("40", unit("40", "Tỉnh Nghệ An", UnitLevel.PROVINCE, "VN", OLD),
                        commune("16681", "Phường Trường Vinh", "40")));
    }

    private static RegistryPublished registry(String code, RegisteredUnit... units) {
        return new RegistryPublished(code, List.of(units), Instant.parse("2025-07-01T00:00:00Z"));
    }

    private static RegisteredUnit commune(String code, String name, String province) {
        return unit(code, name, UnitLevel.COMMUNE, province, REFORM);
    }

    private static RegisteredUnit unit(String code, String name, UnitLevel level, @Nullable String parent,
            LocalDate from) {
        List<ParentLink> links = parent == null ? List.of() : List.of(new ParentLink(parent, from, null));
        return new RegisteredUnit(code, name, level, from, null, links, List.of());
    }

    private static RegisteredUnit ended(String code, String name, UnitLevel level, String parent,
            String... successors) {
        LocalDate last = REFORM.minusDays(1);
        return new RegisteredUnit(code, name, level, OLD, last, List.of(new ParentLink(parent, OLD, last)),
                List.of(successors));
    }
}
