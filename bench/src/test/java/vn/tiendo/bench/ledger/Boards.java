package vn.tiendo.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;

/** Holds scoreboards against the books. */
final class Boards {

    private Boards() {}

    /** The board must say exactly what the entries below the unit add up to. */
    static void assertEqual(JsonNode board, Collection<Entry> below) {
        String unit = board.path("unit").path("code").asString("?");
        assertThat(board.path("reported").asLong()).as("reported below %s", unit)
                .isEqualTo(below.stream().filter(entry -> newest(entry.standing()) != null).count());
        assertThat(board.path("approved").asLong()).as("approved below %s", unit)
                .isEqualTo(below.stream().filter(entry -> entry.standing().approved() != null).count());
        assertThat(board.path("watermark").path("events").asLong()).as("events counted below %s", unit)
                .isEqualTo(below.stream().mapToLong(Entry::events).sum());
        assertThat(shown(board, "official")).as("official figures of %s", unit)
                .isEqualTo(sums(below, Standing::approved));
        assertThat(shown(board, "provisional")).as("provisional figures of %s", unit)
                .isEqualTo(sums(below, Boards::newest));
    }

    private static @Nullable Map<String, Figure> newest(Standing standing) {
        return standing.pending() != null ? standing.pending() : standing.approved();
    }

    private static Map<String, BigDecimal> shown(JsonNode board, String layer) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        board.path("figures").forEach(figure -> {
            if (!figure.path(layer).isNull()) {
                figures.put(figure.path("code").asString(), normal(new BigDecimal(figure.path(layer).asString())));
            }
        });
        return figures;
    }

    private static Map<String, BigDecimal> sums(Collection<Entry> below,
            Function<Standing, @Nullable Map<String, Figure>> layer) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<Map<String, Figure>> all = below.stream().map(entry -> layer.apply(entry.standing())).map(Boards::known)
                .toList();
        all.forEach(figures -> figures.forEach((code, figure) -> {
            if (figure instanceof Figure.Known(var value)) {
                sums.merge(code, value, BigDecimal::add);
            }
        }));
        sums.replaceAll((code, sum) -> normal(sum));
        return sums;
    }

    private static Map<String, Figure> known(@Nullable Map<String, Figure> figures) {
        return figures == null ? Map.of() : figures;
    }

    private static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
