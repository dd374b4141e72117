package vn.tiendo.plan.unit.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;

/** Reads a FeatureCollection of polygons (RFC 7946), checks each ring and mends what crosses itself. */
final class GeoJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int MOST_FEATURES = 5_000;
    /** Viet Nam with its islands, in degrees; what lies outside has its coordinates swapped, or in metres. */
    private static final double WEST = 101;
    private static final double EAST = 118;
    private static final double SOUTH = 5;
    private static final double NORTH = 24;

    private GeoJson() {}

    static List<Outline> read(byte[] bytes) {
        var features = tree(bytes).path("features");
        if (!features.isArray() || features.isEmpty() || features.size() > MOST_FEATURES) {
            throw refused(BoundaryProblem.GEOJSON_UNREADABLE, "features");
        }
        var outlines = new ArrayList<Outline>();
        var codes = new HashSet<String>();
        for (var feature : features) {
            var path = "features[" + outlines.size() + "]";
            var code = code(feature);
            if (code.isEmpty()) {
                throw refused(BoundaryProblem.GEOJSON_UNREADABLE, path + ".properties.code");
            }
            if (!codes.add(code)) {
                throw refused(BoundaryProblem.BOUNDARY_CODE_REPEATED, path).with("code", code);
            }
            var drawn = area(feature.path("geometry"), path + ".geometry");
            outlines.add(outline(code, feature.path("properties").path("name").asString(""), drawn,
                    path + ".geometry"));
        }
        return List.copyOf(outlines);
    }

    /** What crosses or touches itself is mended by the parts it encloses. */
    private static Outline outline(String code, String name, Geometry drawn, String path) {
        if (new IsValidOp(drawn).isValid()) {
            return new Outline(code, name, drawn, false);
        }
        var mended = GeometryFixer.fix(drawn);
        if (mended.isEmpty() || !(mended instanceof Polygonal)) {
            throw refused(BoundaryProblem.OUTLINE_INVALID, path);
        }
        return new Outline(code, name, mended, true);
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException _) {
            throw refused(BoundaryProblem.GEOJSON_UNREADABLE, "body");
        }
    }

    private static String code(JsonNode feature) {
        var code = feature.path("properties").path("code").asString("");
        return (code.isEmpty() ? feature.path("id").asString("") : code).strip();
    }

    private static Geometry area(JsonNode geometry, String path) {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates, path + ".coordinates");
            case "MultiPolygon" -> GEOMETRY.createMultiPolygon(polygons(coordinates, path + ".coordinates"));
            default -> throw refused(BoundaryProblem.GEOJSON_UNREADABLE, path + ".type");
        };
    }

    private static Polygon[] polygons(JsonNode list, String path) {
        var polygons = new ArrayList<Polygon>();
        for (var polygon : list) {
            polygons.add(polygon(polygon, path + "[" + polygons.size() + "]"));
        }
        return polygons.toArray(Polygon[]::new);
    }

    private static Polygon polygon(JsonNode list, String path) {
        var rings = new ArrayList<LinearRing>();
        for (var ring : list) {
            rings.add(ring(ring, path + "[" + rings.size() + "]"));
        }
        if (rings.isEmpty()) {
            throw refused(BoundaryProblem.GEOJSON_UNREADABLE, path);
        }
        return GEOMETRY.createPolygon(rings.getFirst(),
                rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode list, String path) {
        var points = new ArrayList<Coordinate>();
        for (var point : list) {
            points.add(point(point, path + "[" + points.size() + "]"));
        }
        if (points.size() < 4 || !points.getFirst().equals2D(points.getLast())) {
            throw refused(BoundaryProblem.RING_NOT_CLOSED, path);
        }
        return GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate point(JsonNode pair, String path) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw refused(BoundaryProblem.GEOJSON_UNREADABLE, path);
        }
        double longitude = pair.path(0).asDouble();
        double latitude = pair.path(1).asDouble();
        if (!(longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH)) {
            throw refused(BoundaryProblem.COORDINATES_OUT_OF_RANGE, path);
        }
        return new Coordinate(longitude, latitude);
    }

    private static Rejection refused(ProblemType problem, String field) {
        return new Rejection(problem).at(field);
    }
}
