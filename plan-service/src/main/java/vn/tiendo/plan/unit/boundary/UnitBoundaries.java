package vn.tiendo.plan.unit.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.unit.boundary.Boundaries.Edition;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Outlines of units, by province and day. */
public final class UnitBoundaries {

    /** Largest upload, and the most that all editions of a province take packed, which one document of the store holds. */
    public static final int LARGEST = 10 << 20;
    private static final double COARSEST = 5_000;
    private static final int DRAWINGS_KEPT = 24;

    private final AggregateStore<Boundaries> store;
    private final UnitRegistry units;
    private final Clock clock;
    private final Map<String, String> drawings = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > DRAWINGS_KEPT;
        }
    });

    public UnitBoundaries(AggregateStore<Boundaries> store, UnitRegistry units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What became of an upload.
     *
     * @param byName outlines whose code was unknown and whose name settled their unit
     * @param mended codes of units whose outline crossed or touched itself
     * @param missing codes of units without an outline
     */
    public record Kept(Stored<Boundaries> boundaries, List<NamedOutline> byName, List<String> mended,
            List<String> missing) {}

    /** An outline that went to the unit of its name. */
    public record NamedOutline(String code, String name, @Nullable String unit) {}

    /** Outlines as GeoJSON, with a tag that changes with them. */
    public record Drawn(String geoJson, String entityTag, LocalDate validFrom) {}

    /**
     * Keeps outlines of a province from a day on.
     *
     * @param nameWillDo whether an outline with an unknown code goes to the one unit that bears its name
     * @throws Rejection a {@link BoundaryProblem}; then nothing is kept
     */
    public Kept keep(String province, LocalDate validFrom, byte[] geoJson, boolean nameWillDo, String by,
            Request request) {
        if (geoJson.length > LARGEST) {
            throw new Rejection(PlatformProblem.TOO_LARGE).at("body").with("limit", LARGEST);
        }
        var settled = new OutlineUnits(units.history(), province, validFrom).settle(GeoJson.read(geoJson), nameWillDo);
        if (request.expectedVersion() == null && store.find(province).isPresent()) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var edition = new Edition(validFrom, settled.outlines().size(),
                Packing.pack(Drawing.of(settled.outlines(), 0)), by, clock.instant());
        var kept = store.change(province, request, known -> Decision.of(with(edition, known, province)));
        return new Kept(kept, settled.byName().stream()
                .map(one -> new NamedOutline(one.code(), one.name(), one.proposed())).toList(),
                settled.outlines().stream().filter(Outline::mended).map(Outline::code).toList(), settled.missing());
    }

    private static Boundaries with(Edition edition, @Nullable Boundaries known, String province) {
        var boundaries = (known == null ? new Boundaries(province, List.of()) : known).with(edition);
        if (boundaries.size() > LARGEST) {
            throw new Rejection(PlatformProblem.TOO_LARGE).at("body").with("limit", LARGEST);
        }
        return boundaries;
    }

    /**
     * The outlines of a province that hold on a day.
     *
     * @param tolerance in metres, 0 for the outlines as they were uploaded
     * @return empty where none hold yet
     */
    public Optional<Drawn> on(String province, LocalDate day, double tolerance) {
        if (!(tolerance >= 0 && tolerance <= COARSEST)) {
            throw new Rejection(BoundaryProblem.TOLERANCE_UNFIT).at("tolerance").with("most", COARSEST);
        }
        return store.find(province).flatMap(stored -> stored.state().on(day)
                .map(edition -> drawn(stored, edition, tolerance)));
    }

    private Drawn drawn(Stored<Boundaries> stored, Edition edition, double tolerance) {
        var tag = stored.id() + "." + stored.version() + "." + edition.validFrom() + "." + tolerance;
        var drawing = drawings.computeIfAbsent(tag, _ -> {
            var whole = Packing.unpack(edition.geometries());
            return tolerance == 0 ? whole : Drawing.of(GeoJson.read(whole.getBytes(UTF_8)), tolerance);
        });
        return new Drawn(drawing, "\"" + tag + "\"", edition.validFrom());
    }
}
