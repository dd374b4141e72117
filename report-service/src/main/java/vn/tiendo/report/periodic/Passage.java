package vn.tiendo.report.periodic;

/** A sentence of a version that a unit right below sent. */
public record Passage(String unit, int version, String sentence) {

    String id(String report) {
        return "passage:" + report + "#" + version + ":" + sentence;
    }
}
