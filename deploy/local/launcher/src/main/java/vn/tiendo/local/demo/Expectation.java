package vn.tiendo.local.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** What the province must show in the end, and whether it does. */
record Expectation(List<Commune> communes) {

    /** One number: what it must be and what is shown; both may be absent. */
    record Line(String code, String name, @Nullable BigDecimal expected, @Nullable BigDecimal shown,
            Optional<String> target, Optional<String> state, boolean stateIsRight) {

        boolean isRight() {
            if (expected == null || shown == null) {
                return stateIsRight && expected == null && shown == null;
            }
            return stateIsRight && expected.compareTo(shown) == 0;
        }
    }

    /** The official value of every indicator, with its target. */
    List<Line> indicators(JsonNode scoreboard) {
        return Indicator.ALL.stream().map(indicator -> {
            var node = named(scoreboard.path("indicators"), indicator.code());
            var official = indicator.of(officials()).orElse(null);
            var target = TargetCheck.of(node.path("target"), indicator, official);
            return new Line(indicator.code(), node.path("name").asString(""), official, decimal(node.path("official")),
                    target.map(TargetCheck::wording), target.map(TargetCheck::state),
                    target.map(TargetCheck::isRight).orElse(true));
        }).toList();
    }

    /** Every other number that must agree: provisional values, sums of figures, counts of communes. */
    List<Line> others(JsonNode scoreboard) {
        var lines = new ArrayList<Line>();
        Indicator.ALL.forEach(indicator -> lines.add(plain(indicator.code() + ".provisional",
                indicator.of(provisionals()).orElse(null),
                named(scoreboard.path("indicators"), indicator.code()).path("provisional"))));
        officials().getFirst().values().keySet().forEach(code -> {
            var node = named(scoreboard.path("figures"), code);
            lines.add(plain(code, new Indicator.Sum(code).of(officials()).orElse(null), node.path("official")));
            lines.add(plain(code + ".provisional", new Indicator.Sum(code).of(provisionals()).orElse(null),
                    node.path("provisional")));
            lines.add(plain(code + ".notApplicable", count(provisionals().stream()
                    .filter(figures -> figures.notApplicable().containsKey(code)).count()),
                    node.path("notApplicable")));
        });
        lines.add(plain("expected", count(communes.size()), scoreboard.path("expected")));
        lines.add(plain("reported", count(provisionals().size()), scoreboard.path("reported")));
        lines.add(plain("approved", count(officials().size()), scoreboard.path("approved")));
        return lines;
    }

    boolean holds(JsonNode scoreboard) {
        return indicators(scoreboard).stream().allMatch(Line::isRight)
                && others(scoreboard).stream().allMatch(Line::isRight);
    }

    private List<Figures> officials() {
        return communes.stream().flatMap(commune -> commune.official().stream()).toList();
    }

    private List<Figures> provisionals() {
        return communes.stream().flatMap(commune -> commune.provisional().stream()).toList();
    }

    private static BigDecimal count(long count) {
        return BigDecimal.valueOf(count);
    }

    private static Line plain(String code, @Nullable BigDecimal expected, JsonNode shown) {
        return new Line(code, code, expected, decimal(shown), Optional.empty(), Optional.empty(), true);
    }

    private static JsonNode named(JsonNode list, String code) {
        return list.valueStream().filter(node -> node.path("code").asString("").equals(code)).findFirst()
                .orElse(list.path("none"));
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : new BigDecimal(node.asString());
    }
}
