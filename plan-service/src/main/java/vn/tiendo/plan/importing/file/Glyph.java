package vn.tiendo.plan.importing.file;

/**
 * A sign on a page, in points from the top left corner of the page as it is read.
 *
 * @param y of the line it stands on
 * @param size of its type
 */
record Glyph(double x, double y, double width, double size, String text) {

    double end() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }
}
