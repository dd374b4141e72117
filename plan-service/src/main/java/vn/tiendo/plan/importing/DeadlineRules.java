package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.DeadlineRule;
import vn.tiendo.plan.importing.Draft.MonthOf;
import vn.tiendo.plan.importing.Draft.Regime;

/**
 * Reads deadlines that come back: "trước ngày 05 của tháng cuối mỗi quý", "báo cáo 6 tháng trước ngày 10/6". A day that fits
 * no month of the period named with it makes no rule.
 */
final class DeadlineRules {

    private static final Pattern DEADLINE = Pattern.compile("\\bngay (\\d{1,2})(?:"
            + "(?: cua)? thang (?<place>cuoi cung|cuoi|dau tien|dau|thu ba|ke tiep|tiep theo|sau)(?: cua)?(?: moi| hang| tung)?(?: (?<of>quy|ky|nam))?(?<next> (?:sau|tiep theo|ke tiep|lien ke))?"
            + "|(?: cua)? (?:hang|moi) thang(?<monthly>)"
            + "|\\s?[/-]\\s?(?<month>\\d{1,2})\\b|(?: cua)? thang (?<written>\\d{1,2})\\b)");
    private static final Pattern REGIME = Pattern.compile(
            "(?<quarter>\\bquy\\b)|(?<half>\\b(?:6|sau|06) thang)|(?<nine>\\b(?:9|chin|09) thang)|(?<year>\\bnam\\b(?! 20)|\\bbao cao nam\\b|\\btong ket\\b)|(?<month>\\b(?:hang|moi|bao cao) thang\\b)");

    private DeadlineRules() {}

    static List<DeadlineRule> in(String text) {
        var folded = Folding.fold(text);
        var rules = new ArrayList<DeadlineRule>();
        var deadline = DEADLINE.matcher(folded);
        int passed = 0;
        while (deadline.find()) {
            int day = Integer.parseInt(deadline.group(1));
            if (day >= 1 && day <= 31) {
                var before = folded.substring(passed, deadline.start());
                int clauseEnd = clauseEnd(folded, deadline.end());
                var after = folded.substring(deadline.end(), clauseEnd);
                add(rules, deadline, day, before, after);
            }
            passed = deadline.end();
        }
        return rules.stream().distinct().toList();
    }

    private static void add(List<DeadlineRule> rules, Matcher deadline, int day, String before, String after) {
        if (deadline.group("monthly") != null) {
            rules.add(new DeadlineRule(Regime.MONTH, day, MonthOf.LAST_OF_PERIOD));
            return;
        }
        var named = regimes(before).isEmpty() ? regimes(after) : regimes(before);
        var place = deadline.group("place");
        if (place != null) {
            byPlace(place, deadline, named).forEach(
                    regime -> rules.add(new DeadlineRule(regime, day, monthOf(place, deadline.group("next")))));
            return;
        }
        var written = deadline.group("month") != null ? deadline.group("month") : deadline.group("written");
        int month = Integer.parseInt(written);
        for (var regime : named) {
            var monthOf = monthOf(regime, month);
            if (monthOf != null) {
                rules.add(new DeadlineRule(regime, day, monthOf));
            }
        }
    }

    private static Set<Regime> byPlace(String place, Matcher deadline, Set<Regime> named) {
        if ("quy".equals(deadline.group("of"))) {
            return EnumSet.of(Regime.QUARTER);
        }
        if ("nam".equals(deadline.group("of"))) {
            return EnumSet.of(Regime.YEAR);
        }
        boolean nextMonth = place.equals("sau") || place.equals("ke tiep") || place.equals("tiep theo");
        return named.isEmpty() && nextMonth ? EnumSet.of(Regime.MONTH) : named;
    }

    private static MonthOf monthOf(String place, @Nullable String next) {
        return switch (place) {
            case "dau", "dau tien" -> next == null ? MonthOf.FIRST_OF_PERIOD : MonthOf.AFTER_PERIOD;
            case "sau", "ke tiep", "tiep theo" -> MonthOf.AFTER_PERIOD;
            default -> MonthOf.LAST_OF_PERIOD;
        };
    }

    private static @Nullable MonthOf monthOf(Regime regime, int month) {
        boolean last = switch (regime) {
            case MONTH -> false;
            case QUARTER -> month % 3 == 0;
            case HALF_YEAR -> month % 6 == 0;
            case NINE_MONTHS -> month == 9;
            case YEAR -> month == 12;
        };
        boolean after = switch (regime) {
            case MONTH -> false;
            case QUARTER -> month % 3 == 1;
            case HALF_YEAR -> month % 6 == 1;
            case NINE_MONTHS -> month == 10;
            case YEAR -> month == 1;
        };
        return last ? MonthOf.LAST_OF_PERIOD : after ? MonthOf.AFTER_PERIOD : null;
    }

    private static Set<Regime> regimes(String words) {
        var regimes = EnumSet.noneOf(Regime.class);
        var match = REGIME.matcher(words);
        while (match.find()) {
            regimes.add(match.group("quarter") != null
                    ? Regime.QUARTER
                    : match.group("half") != null
                            ? Regime.HALF_YEAR
                            : match.group("nine") != null
                                    ? Regime.NINE_MONTHS
                                    : match.group("month") != null ? Regime.MONTH : Regime.YEAR);
        }
        return regimes;
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && ";.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
