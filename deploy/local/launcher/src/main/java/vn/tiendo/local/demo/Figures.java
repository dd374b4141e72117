package vn.tiendo.local.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The figures of one form, all of them.
 *
 * @param values by figure code; a code that is not applicable has a reason instead
 */
record Figures(Map<String, BigDecimal> values, Map<String, String> notApplicable) {

    /** Figures a commune might have, the same for the same seed. */
    static Figures invented(long seed) {
        var random = new Random(seed);
        var draw = new Draw(random);
        int resolved = draw.between(300, 1500);
        int onTime = resolved - draw.upTo(resolved / 80);
        draw.put("proceduresReceived", resolved + draw.upTo(60));
        draw.same("statusPublished", "proceduresReceived");
        draw.put("proceduresResolved", resolved);
        draw.put("proceduresOnTime", onTime);
        draw.put("proceduresOnline", resolved - draw.upTo(resolved / 3));
        draw.put("resultsDigitised", resolved - draw.upTo(resolved / 25));
        draw.put("lateFiles", resolved - onTime);
        draw.part("lateFilesApologised", resolved - onTime, 1);
        draw.put("satisfactionSurveyed", draw.between(50, 200));
        draw.part("satisfactionSatisfied", draw.value("satisfactionSurveyed"), 6);
        draw.put("feedbackReceived", draw.upTo(12));
        draw.part("feedbackAnswered", draw.value("feedbackReceived"), 1);
        draw.put("proceduresListed", draw.between(340, 420));
        draw.same("proceduresPosted", "proceduresListed");
        draw.put("workFiles", draw.between(400, 2000));
        draw.part("workFilesOnline", draw.value("workFiles"), 20);
        draw.put("reportsDue", draw.between(6, 12));
        draw.same("reportsInSystem", "reportsDue");
        draw.put("portalsTotal", 1);
        draw.put("portalsWithReformSection", draw.oneIn(30) ? 0 : 1);
        draw.radio();
        draw.put("broadcasts", draw.between(9, 15));
        draw.put("newsItems", draw.upTo(20));
        draw.put("dialogues", draw.oneIn(4) ? 1 : 0);
        draw.put("trainingClasses", draw.oneIn(3) ? 1 : 0);
        draw.put("isoChecks", draw.oneIn(5) ? 1 : 0);
        draw.values.put("digitalSelfRating", BigDecimal.valueOf(draw.between(600, 980), 1));
        return new Figures(Map.copyOf(draw.values), Map.copyOf(draw.notApplicable));
    }

    /** The same with one of them changed. */
    Figures with(String code, BigDecimal value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(code, value);
        return new Figures(Map.copyOf(copy), notApplicable);
    }

    BigDecimal value(String code) {
        return values.getOrDefault(code, BigDecimal.ZERO);
    }

    /** As the submission route wants it. */
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        values.forEach((code, value) -> json.put(code, Map.of("value", value.toPlainString())));
        notApplicable.forEach((code, reason) -> json.put(code, Map.of("notApplicable", reason)));
        return Map.of("figures", json);
    }

    /** Draws figure after figure. */
    private record Draw(Random random, Map<String, BigDecimal> values, Map<String, String> notApplicable) {

        Draw(Random random) {
            this(random, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        int upTo(int most) {
            return random.nextInt(most + 1);
        }

        boolean oneIn(int times) {
            return random.nextInt(times) == 0;
        }

        void put(String code, int value) {
            values.put(code, BigDecimal.valueOf(value));
        }

        void same(String code, String other) {
            put(code, value(other));
        }

        /** Not more than the whole, and at most so many fewer. */
        void part(String code, int whole, int fewer) {
            put(code, Math.max(0, whole - upTo(fewer)));
        }

        int value(String code) {
            return values.getOrDefault(code, BigDecimal.ZERO).intValueExact();
        }

        void radio() {
            if (oneIn(9)) {
                notApplicable.put("radioStations", "Địa bàn không có đài truyền thanh riêng");
                notApplicable.put("radioStationsWithReformSlot", "Địa bàn không có đài truyền thanh riêng");
            } else {
                put("radioStations", 1);
                put("radioStationsWithReformSlot", oneIn(20) ? 0 : 1);
            }
        }
    }
}
