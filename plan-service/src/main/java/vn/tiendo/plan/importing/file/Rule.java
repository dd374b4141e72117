package vn.tiendo.plan.importing.file;

/** A straight line on a page, from left to right or from top to bottom, in points from the top left corner. */
record Rule(boolean horizontal, double at, double from, double to) {

    static final double SLACK = 3;

    boolean covers(double start, double end) {
        double common = Math.min(to, end) - Math.max(from, start);
        return common >= 0.6 * (end - start);
    }

    boolean meets(Rule other) {
        return horizontal != other.horizontal && other.at >= from - SLACK && other.at <= to + SLACK
                && at >= other.from - SLACK && at <= other.to + SLACK;
    }

    Rule joined(Rule other) {
        return new Rule(horizontal, at, Math.min(from, other.from), Math.max(to, other.to));
    }
}
