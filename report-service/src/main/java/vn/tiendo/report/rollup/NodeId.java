package vn.tiendo.report.rollup;

/** The numbers of one unit in one period. */
public record NodeId(String unit, String period) {

    @Override
    public String toString() {
        return unit + "|" + period;
    }

    static NodeId parse(String id) {
        int bar = id.indexOf('|');
        return new NodeId(id.substring(0, bar), id.substring(bar + 1));
    }
}
