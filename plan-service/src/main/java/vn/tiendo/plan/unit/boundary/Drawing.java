package vn.tiendo.plan.unit.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes outlines as GeoJSON. Neighbours keep their common border, however much is simplified. */
final class Drawing {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double METRES_IN_A_DEGREE = 111_320;
    /** A fifth decimal of a degree is a metre; as uploaded, a centimetre. */
    private static final int DECIMALS = 5;
    private static final int ALL_DECIMALS = 7;

    private Drawing() {}

    /**
     * A FeatureCollection, ids and {@code code} the units'.
     *
     * @param tolerance in metres, about how far a border may lie from the true one; 0 for the outlines as they are
     */
    static String of(List<Outline> outlines, double tolerance) {
        var areas = outlines.stream().map(Outline::area).toArray(Geometry[]::new);
        var drawn = tolerance > 0 ? CoverageSimplifier.simplify(areas, tolerance / METRES_IN_A_DEGREE) : areas;
        var collection = MAPPER.createObjectNode().put("type", "FeatureCollection");
        var features = collection.putArray("features");
        for (int at = 0; at < drawn.length; at++) {
            feature(features.addObject(), outlines.get(at), drawn[at], tolerance > 0 ? DECIMALS : ALL_DECIMALS);
        }
        return MAPPER.writeValueAsString(collection);
    }

    private static void feature(ObjectNode feature, Outline outline, Geometry area, int decimals) {
        feature.put("type", "Feature").put("id", outline.code());
        feature.putObject("properties").put("code", outline.code()).put("name", outline.name());
        var geometry = feature.putObject("geometry");
        if (area instanceof Polygon polygon) {
            rings(geometry.put("type", "Polygon").putArray("coordinates"), polygon, decimals);
            return;
        }
        var polygons = geometry.put("type", "MultiPolygon").putArray("coordinates");
        for (int at = 0; at < area.getNumGeometries(); at++) {
            rings(polygons.addArray(), (Polygon) area.getGeometryN(at), decimals);
        }
    }

    private static void rings(ArrayNode rings, Polygon polygon, int decimals) {
        ring(rings.addArray(), polygon.getExteriorRing(), decimals);
        for (int at = 0; at < polygon.getNumInteriorRing(); at++) {
            ring(rings.addArray(), polygon.getInteriorRingN(at), decimals);
        }
    }

    private static void ring(ArrayNode points, LineString ring, int decimals) {
        for (var point : ring.getCoordinates()) {
            points.addArray().add(rounded(point.getX(), decimals)).add(rounded(point.getY(), decimals));
        }
    }

    private static BigDecimal rounded(double degrees, int decimals) {
        return BigDecimal.valueOf(degrees).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
