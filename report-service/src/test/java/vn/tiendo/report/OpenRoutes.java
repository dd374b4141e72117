package vn.tiendo.report;

import vn.tiendo.platform.test.RouteMatrix;

/** Open data, read by everybody. */
final class OpenRoutes {

    private OpenRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.open("GET", "/api/public/reports", "/api/public/reports?unit=14758&year=2034")
                .open("GET", "/api/public/units", "/api/public/units?parent=38&year=2034")
                .open("GET", "/api/public/scoreboards/{unit}", "/api/public/scoreboards/14758?period=2034-Q1");
    }
}
