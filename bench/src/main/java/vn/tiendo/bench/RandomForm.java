package vn.tiendo.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Figure;

/** Complete, valid figures of the quarterly form, drawn at random. */
public final class RandomForm {

    private static final List<List<String>> SHARES = List.of(
            List.of("proceduresResolved", "proceduresOnTime", "proceduresOnline", "resultsDigitised"),
            List.of("proceduresReceived", "statusPublished"),
            List.of("satisfactionSurveyed", "satisfactionSatisfied"), List.of("workFiles", "workFilesOnline"),
            List.of("reportsDue", "reportsInSystem"), List.of("portalsTotal", "portalsWithReformSection"),
            List.of("radioStations", "radioStationsWithReformSlot"), List.of("proceduresListed", "proceduresPosted"),
            List.of("lateFiles", "lateFilesApologised"), List.of("feedbackReceived", "feedbackAnswered"));
    private static final List<String> COUNTS = List.of("broadcasts", "newsItems", "dialogues", "trainingClasses",
            "isoChecks");

    private RandomForm() {}

    public static Map<String, Figure> draw(Random random) {
        Map<String, Figure> figures = new TreeMap<>();
        SHARES.forEach(share -> drawShare(share, random, figures));
        COUNTS.forEach(count -> figures.put(count, Figure.of(random.nextInt(13))));
        figures.put("digitalSelfRating", Figure.of(random.nextInt(100) + "." + random.nextInt(10)));
        keepChecks(random, figures);
        return figures;
    }

    public static String json(Map<String, Figure> figures) {
        return EventJson.mapper().writeValueAsString(Map.of("figures", figures));
    }

    /** What was not on time is late, and nothing is broadcast without a station: else each form would need an explanation. */
    private static void keepChecks(Random random, Map<String, Figure> figures) {
        if (figures.get("proceduresResolved") instanceof Figure.Known(var resolved)
                && figures.get("proceduresOnTime") instanceof Figure.Known(var onTime)) {
            int late = resolved.subtract(onTime).intValueExact();
            figures.put("lateFiles", Figure.of(late));
            figures.put("lateFilesApologised", Figure.of(random.nextInt(late + 1)));
        }
        if (figures.get("radioStations") instanceof Figure.Known(var stations) && stations.signum() == 0) {
            figures.put("broadcasts", Figure.of(0));
        }
    }

    private static void drawShare(List<String> share, Random random, Map<String, Figure> figures) {
        if (random.nextInt(12) == 0) {
            share.forEach(code -> figures.put(code, Figure.notApplicable("đơn vị không phát sinh")));
            return;
        }
        int whole = random.nextInt(500);
        figures.put(share.getFirst(), Figure.of(whole));
        share.subList(1, share.size()).forEach(part -> figures.put(part, Figure.of(random.nextInt(whole + 1))));
    }
}
