package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.report.catalogue.CarriedFigures;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.rollup.LeafStatus;
import vn.tiendo.report.rollup.RolledUnit;
import vn.tiendo.report.scoreboard.Scoreboard.ShownOrigin;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;

/**
 * The numbers of a unit in a period and the units they are made of: the unit alone, or those it took over.
 *
 * @param expected leaf units that were to report
 */
record Composition(RegisteredUnit unit, List<Piece> pieces, int expected) {

    /**
     * A unit the numbers are made of.
     *
     * @param share how much of it, 1 for all; null where it is not known, so that its numbers are not counted
     * @param rolled null before the first submission
     */
    record Piece(RegisteredUnit unit, @Nullable BigDecimal share, @Nullable RolledUnit rolled) {

        private Tally tally() {
            return rolled == null ? Tally.NONE : rolled.tally();
        }

        private LeafStatus status() {
            return rolled == null ? LeafStatus.MISSING : rolled.status();
        }
    }

    /** One of the units something is made of, all of it, by itself. */
    static Composition of(Piece piece) {
        return new Composition(piece.unit(), List.of(new Piece(piece.unit(), BigDecimal.ONE, piece.rolled())), 1);
    }

    /** Whether it is made of nothing but itself. */
    boolean isOwn() {
        return pieces.size() == 1 && pieces.getFirst().unit().code().equals(unit.code());
    }

    Tally tally() {
        return Tally.sum(pieces.stream()
                .flatMap(piece -> Optional.ofNullable(piece.share()).map(piece.tally()::times).stream()));
    }

    /** Values of all indicators, over one of the three sets of figures; one without data is absent. */
    Map<String, BigDecimal> values(Catalogue catalogue, ReportingPeriod period,
            Function<Tally, Map<String, FigureTally>> figures) {
        return isOwn()
                ? catalogue.values(period, figures.apply(tally()), isLeaf(unit))
                : catalogue.carried(period, carried(figures));
    }

    private List<CarriedFigures> carried(Function<Tally, Map<String, FigureTally>> figures) {
        return pieces.stream()
                .flatMap(piece -> Optional.ofNullable(piece.share())
                        .map(share -> new CarriedFigures(figures.apply(piece.tally()), share, isLeaf(piece.unit())))
                        .stream())
                .toList();
    }

    static boolean isLeaf(RegisteredUnit unit) {
        return unit.level() == UnitLevel.COMMUNE;
    }

    long version() {
        return rolled().mapToLong(RolledUnit::version).sum();
    }

    /** The least of the statuses of all it is made of. */
    LeafStatus status() {
        return pieces.stream().map(Piece::status).min(Comparator.naturalOrder()).orElse(LeafStatus.MISSING);
    }

    @Nullable
    Instant changedAt() {
        return rolled().map(RolledUnit::changedAt).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<RolledUnit> rolled() {
        return pieces.stream().map(Piece::rolled).filter(Objects::nonNull);
    }

    List<ShownOrigin> origins() {
        return isOwn()
                ? List.of()
                : pieces.stream().map(piece -> new ShownOrigin(piece.unit().code(), piece.unit().name(),
                        piece.share(), piece.status().name())).toList();
    }
}
