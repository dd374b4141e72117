package vn.tiendo.bench.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** A province, a form, and a year of figures of all its communes as a CSV file. */
final class Rows {

    static final int COMMUNES = 140;
    static final int MONTHS = 12;
    static final int FIGURES = 60;
    static final int ALL = COMMUNES * MONTHS * FIGURES;
    private static final String PROVINCE = "44";
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private Rows() {}

    static void publishUnits() {
        var communes = IntStream.range(0, COMMUNES).mapToObj(i -> unit(code(i), UnitLevel.COMMUNE, below(PROVINCE)));
        var province = Stream.concat(Stream.of(unit(PROVINCE, UnitLevel.PROVINCE, below("VN"))), communes).toList();
        try (var topic = new TestTopic(Topics.UNIT)) {
            topic.send("VN", 1, registry("VN", List.of(unit("VN", UnitLevel.NATION, List.of()))));
            topic.send(PROVINCE, 1, registry(PROVINCE, province));
        }
    }

    /** A token of the province's one-stop software. */
    static String system() {
        return Tokens.of("motcua." + PROVINCE, PROVINCE, "integrator");
    }

    static String form() {
        var figures = IntStream.range(0, FIGURES).mapToObj(i -> """
                {"code":"f%d","name":"Số liệu %d","unitOfMeasure":"hồ sơ","measure":"COUNT"}""".formatted(i, i))
                .collect(Collectors.joining(","));
        return """
                {"name":"Số liệu tháng","kind":"MONTH","validFrom":"2020-01-01","source":"KH 01","figures":[%s]}"""
                .formatted(figures);
    }

    static String csv() {
        var rows = new StringBuilder("unit,form,period,figure,value\n");
        for (int row = 0; row < ALL; row++) {
            int submission = row / FIGURES;
            rows.append(code(submission % COMMUNES)).append(",KILL-M,2024-")
                    .append(String.format(Locale.ROOT, "%02d", 1 + submission / COMMUNES)).append(",f")
                    .append(row % FIGURES).append(',').append(row).append('\n');
        }
        return rows.toString();
    }

    static String code(int commune) {
        return String.valueOf(44_000 + commune);
    }

    private static RegistryPublished registry(String code, List<RegisteredUnit> units) {
        return new RegistryPublished(code, units, Instant.EPOCH);
    }

    private static List<ParentLink> below(String parent) {
        return List.of(new ParentLink(parent, SINCE, null));
    }

    private static RegisteredUnit unit(String code, UnitLevel level, List<ParentLink> links) {
        return new RegisteredUnit(code, "Đơn vị " + code, level, SINCE, null, links, List.of());
    }
}
