package vn.tiendo.task.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.PlannedWork;
import vn.tiendo.task.Task;

/** A country of 34 provinces with 98 communes each, and a plan of every commune for 2025. */
final class Country {

    static final int PROVINCES = 34;
    static final int COMMUNES = 98;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final Instant PUBLISHED = Instant.parse("2024-12-20T02:00:00Z");
    private static final String CONTENT = """
            Rà soát, cập nhật, công khai đầy đủ, kịp thời các thủ tục hành chính thuộc thẩm quyền giải quyết tại Trung \
            tâm Phục vụ hành chính công và trên Cổng dịch vụ công quốc gia, mục\s""";

    private final Random random = new Random(38);

    static String province(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String commune(int province, int number) {
        return String.format(Locale.ROOT, "%02d%03d", province, number);
    }

    static Stream<RegistryPublished> registries() {
        var nation = new RegistryPublished("VN", List.of(unit("VN", UnitLevel.NATION, null)), PUBLISHED);
        return Stream.concat(Stream.of(nation), IntStream.rangeClosed(1, PROVINCES).mapToObj(Country::registry));
    }

    private static RegistryPublished registry(int province) {
        var units = new ArrayList<>(List.of(unit(province(province), UnitLevel.PROVINCE, "VN")));
        IntStream.rangeClosed(1, COMMUNES)
                .forEach(i -> units.add(unit(commune(province, i), UnitLevel.COMMUNE, province(province))));
        return new RegistryPublished(province(province), units, PUBLISHED);
    }

    private static RegisteredUnit unit(String code, UnitLevel level, @Nullable String parent) {
        var from = LocalDate.of(2000, 1, 1);
        List<ParentLink> links = parent == null ? List.of() : List.of(new ParentLink(parent, from, null));
        return new RegisteredUnit(code, "Đơn vị " + code, level, from, null, links, List.of());
    }

    /** The tasks of a commune as they are stored; due over the year, a third of them at its end. */
    List<Document> tasks(String commune, int count) {
        return IntStream.range(0, count).mapToObj(i -> task(commune, i)).toList();
    }

    private Document task(String commune, int number) {
        var day = random.nextInt(3) == 0 ? LocalDate.of(2025, 12, 31) : BEGIN.plusDays(random.nextInt(365));
        var planned = new PlannedTask("t" + number, String.valueOf(number), "Cải cách thủ tục hành chính",
                CONTENT + number, List.of("Kế hoạch", "Báo cáo"),
                List.of("Trung tâm Phục vụ hành chính công"), List.of("Phòng Kinh tế"),
                "trước ngày %d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        var work = new PlannedWork("kh-2025-" + commune, commune, "2025", List.of(planned), "", PUBLISHED);
        return stored(Assignment.of(work, WorkingDays.WEEKDAYS, _ -> null).getFirst().task());
    }

    /** As {@link AggregateStore} writes it. */
    private static Document stored(Task task) {
        return new Document("_id", task.id()).append("version", 1L).append("seq", 1L)
                .append("state", Document.parse(EventJson.mapper().writeValueAsString(task)))
                .append("outbox", List.of()).append("requests", List.of());
    }
}
