package vn.tiendo.bench.browser;

/**
 * What somebody looks at the page on. Each has a province of its own, in which no other test works, so that whatever waits
 * there in a story came from that story.
 */
enum Screen {
    /** The office PC the page is made for. */
    DESKTOP(1366, 768, 1, false, "42"),
    PHONE(390, 844, 2, true, "44");

    final int width;
    final int height;
    final int density;
    final boolean mobile;
    final String province;

    Screen(int width, int height, int density, boolean mobile, String province) {
        this.width = width;
        this.height = height;
        this.density = density;
        this.mobile = mobile;
        this.province = province;
    }
}
