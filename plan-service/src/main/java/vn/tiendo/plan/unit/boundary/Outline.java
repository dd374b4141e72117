package vn.tiendo.plan.unit.boundary;

import org.locationtech.jts.geom.Geometry;

/**
 * Where a unit lies.
 *
 * @param code as the file gives it; once it is kept, that of the unit
 * @param name as the file gives it, empty where it gives none
 * @param area polygon or multipolygon in degrees, longitude first (WGS 84); valid
 * @param mended whether it crossed or touched itself in the file, as coarsely drawn outlines do
 */
record Outline(String code, String name, Geometry area, boolean mended) {

    Outline of(String unit, String unitName) {
        return new Outline(unit, unitName, area, mended);
    }
}
