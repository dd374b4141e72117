package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.unit.boundary.UnitBoundaries;
import vn.tiendo.plan.unit.boundary.UnitBoundaries.NamedOutline;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** Outlines of a province's units for maps. Open to every signed-in caller; uploaded by administrators. */
@RestController
@RequestMapping("/api/units/{code}/boundaries")
@Tag(name = "Units")
final class BoundaryController {

    private static final String GEO_JSON = "application/geo+json";
    private static final String NONE = "{\"type\":\"FeatureCollection\",\"features\":[]}";
    private static final MediaType GEO_JSON_IN_UTF_8 = new MediaType("application", "geo+json", StandardCharsets.UTF_8);

    private final UnitBoundaries boundaries;
    private final UnitRegistry units;
    private final Access access;
    private final Clock clock;

    BoundaryController(UnitBoundaries boundaries, UnitRegistry units, Access access, Clock clock) {
        this.boundaries = boundaries;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** How outlines without a unit of their code are taken. */
    enum Match {
        code, name
    }

    /**
     * What became of an upload.
     *
     * @param units how many outlines were kept
     * @param byName those whose code was unknown and whose name settled their unit
     * @param mended codes of units whose outline crossed or touched itself
     * @param missing codes of units without an outline
     */
    record KeptView(String province, LocalDate validFrom, int units, List<NamedOutline> byName,
            List<String> mended, List<String> missing) {}

    @PutMapping(consumes = {GEO_JSON, MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "Keep the outlines of a province's units from a day on", description = """
            A GeoJSON FeatureCollection of polygons (WGS 84, longitude first), each with the unit's code in `id` or \
            `properties.code`; at most 10 MB. Codes that are none of the province's units on that day are refused, with \
            the unit each name would mean; `match=name` takes those. Outlines that cross themselves are mended and told, units without an outline told. If-Match is \
            required once there are outlines.""")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = GEO_JSON))
    ResponseEntity<KeptView> keep(@PathVariable String code,
            @Parameter(description = "First day of the outlines, today if left out") @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "code") Match match, InputStream body, Request request) throws IOException {
        var user = access.mayAdminister(code);
        UnitCodes.require(units, code);
        var day = from == null ? LocalDate.now(clock) : from;
        var kept = boundaries.keep(code, day, body.readNBytes(UnitBoundaries.LARGEST + 1), match == Match.name,
                user.username(), request);
        return ResponseEntity.ok().eTag(kept.boundaries().entityTag()).body(new KeptView(code, day,
                kept.boundaries().state().editions().stream().filter(edition -> edition.validFrom().equals(day))
                        .findFirst().orElseThrow().units(),
                kept.byName(), kept.mended(), kept.missing()));
    }

    @GetMapping(produces = GEO_JSON)
    @Operation(summary = "Outlines of a province's units on a day, simplified; neighbours keep their common border; none where none were entered")
    ResponseEntity<String> outlines(@PathVariable String code,
            @Parameter(description = "Day, today if left out") @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = "In metres, 0 (as uploaded) to 5000") @RequestParam(defaultValue = "100") double tolerance) {
        UnitCodes.require(units, code);
        return boundaries.on(code, on == null ? LocalDate.now(clock) : on, tolerance)
                .map(drawn -> ResponseEntity.ok().eTag(drawn.entityTag()).contentType(GEO_JSON_IN_UTF_8)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()).body(drawn.geoJson()))
                .orElseGet(() -> ResponseEntity.ok().contentType(GEO_JSON_IN_UTF_8).body(NONE));
    }
}
