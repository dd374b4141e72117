package vn.tiendo.bench.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.events.Figure;

/** The quarterly form as an officer fills it in, from top to bottom. */
final class EnteredForm {

    /** Numbers of rows, from 0. */
    static final int ON_TIME = 3;
    static final int ONLINE = 4;

    private static final List<Map.Entry<String, String>> ROWS = List.of(Map.entry("proceduresReceived", "1240"),
            Map.entry("statusPublished", "1240"), Map.entry("proceduresResolved", "1200"),
            Map.entry("proceduresOnTime", "1188"), Map.entry("proceduresOnline", "960"),
            Map.entry("resultsDigitised", "1100"), Map.entry("lateFiles", "12"),
            Map.entry("lateFilesApologised", "12"), Map.entry("satisfactionSurveyed", "300"),
            Map.entry("satisfactionSatisfied", "288"), Map.entry("feedbackReceived", "10"),
            Map.entry("feedbackAnswered", "10"), Map.entry("proceduresListed", "240"),
            Map.entry("proceduresPosted", "240"), Map.entry("workFiles", "900"), Map.entry("workFilesOnline", "880"),
            Map.entry("reportsDue", "12"), Map.entry("reportsInSystem", "12"), Map.entry("portalsTotal", "1"),
            Map.entry("portalsWithReformSection", "1"), Map.entry("radioStations", "1"),
            Map.entry("radioStationsWithReformSlot", "1"), Map.entry("broadcasts", "12"),
            Map.entry("newsItems", "30"), Map.entry("dialogues", "1"), Map.entry("trainingClasses", "2"),
            Map.entry("isoChecks", "1"), Map.entry("digitalSelfRating", "78.5"));

    private EnteredForm() {}

    static Map<String, Figure> figures() {
        var figures = new TreeMap<String, Figure>();
        ROWS.forEach(row -> figures.put(row.getKey(), Figure.of(row.getValue())));
        return figures;
    }

    /** What stands in a spreadsheet of Vietnam from that row on. */
    static String block(int from) {
        return String.join("\n", ROWS.stream().skip(from).map(row -> row.getValue().replace('.', ',')).toList());
    }

    /** Where the value of a row stands on the page. */
    static String cell(int row) {
        return "[role=gridcell][data-row='%d'][data-column='0']".formatted(row);
    }
}
