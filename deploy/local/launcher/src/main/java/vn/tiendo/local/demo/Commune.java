package vn.tiendo.local.demo;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A commune in the story.
 *
 * @param first what it sends first
 * @param mended what it sends when it has to send again
 */
record Commune(String code, String name, Fate fate, Figures first, Figures mended) {

    private static final long SEED = 20_260_331L;

    static Commune at(int index, String code, String name, boolean planned) {
        var first = Figures.invented(SEED + index);
        var mended = first.with("newsItems", first.value("newsItems").add(BigDecimal.ONE))
                .with("proceduresOnline", first.value("proceduresOnline").subtract(BigDecimal.TEN));
        return new Commune(code, name, Fate.of(index, planned), first, mended);
    }

    String officer() {
        return "canbo." + code;
    }

    /** More procedures on time than resolved: breaks a rule. */
    Figures wrong() {
        return first.with("proceduresOnTime", first.value("proceduresResolved").add(BigDecimal.ONE));
    }

    /** What counts for good in the end. */
    Optional<Figures> official() {
        return switch (fate) {
            case APPROVED, REFUSED_FIRST, CORRECTION_WAITS -> Optional.of(first);
            case RETURNED_ONCE, CORRECTED -> Optional.of(mended);
            case WAITS, DRAFT_ONLY, NOTHING -> Optional.empty();
        };
    }

    /** What counts for the time being. */
    Optional<Figures> provisional() {
        return switch (fate) {
            case WAITS -> Optional.of(first);
            case CORRECTION_WAITS -> Optional.of(mended);
            case APPROVED, REFUSED_FIRST, RETURNED_ONCE, CORRECTED, DRAFT_ONLY, NOTHING -> official();
        };
    }
}
