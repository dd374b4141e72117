package vn.tiendo.bench.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.TestTopic;

/** A province with communes, a chairman each, and plans whose tasks have been late for long. */
final class Country {

    static final String PROVINCE = "38";
    static final int COMMUNES = 40;
    static final int TASKS = 4;
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");

    private Country() {}

    static List<String> communes() {
        return IntStream.range(0, COMMUNES).mapToObj(i -> String.valueOf(90_000 + i)).toList();
    }

    /** The communes and the province. */
    static List<String> units() {
        return Stream.concat(communes().stream(), Stream.of(PROVINCE)).toList();
    }

    static String chairman(String unit) {
        return "chutich." + unit;
    }

    static void publish() {
        try (var topic = new TestTopic(Topics.UNIT)) {
            topic.send("VN", 1, new RegistryPublished("VN", List.of(unit("VN", UnitLevel.NATION, List.of())), AT));
            var province = Stream.concat(Stream.of(unit(PROVINCE, UnitLevel.PROVINCE, below("VN"))),
                    communes().stream().map(code -> unit(code, UnitLevel.COMMUNE, below(PROVINCE)))).toList();
            topic.send(PROVINCE, 1, new RegistryPublished(PROVINCE, province, AT));
            units().forEach(code -> topic.send(code + "/officers", 1, new OfficersChanged(code,
                    List.of(new OfficerPosition(chairman(code), "Họ Tên", "Chủ tịch", null, SINCE, null)), AT)));
        }
    }

    /** A plan of each commune; the words of a task are its id. */
    static void publishPlans() {
        try (var topic = new TestTopic(Topics.PLAN)) {
            communes().forEach(code -> topic.send("n-kill-" + code, 1, plan("n-kill-" + code, code)));
        }
    }

    private static PlanPublished plan(String id, String unit) {
        var tasks = IntStream.rangeClosed(1, TASKS).mapToObj(i -> new PlannedTask("t" + i, String.valueOf(i), null,
                "[" + id + ".t" + i + "]", List.of("Báo cáo"), List.of(), List.of(), "Quý I/2026")).toList();
        return new PlanPublished(id, unit, "Kế hoạch", 2026, "2026", null, tasks, List.of(), AT);
    }

    private static List<ParentLink> below(String parent) {
        return List.of(new ParentLink(parent, SINCE, null));
    }

    private static RegisteredUnit unit(String code, UnitLevel level, List<ParentLink> links) {
        return new RegisteredUnit(code, "Đơn vị " + code, level, SINCE, null, links, List.of());
    }
}
