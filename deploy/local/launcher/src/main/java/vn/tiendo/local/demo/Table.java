package vn.tiendo.local.demo;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import vn.tiendo.local.launcher.Terminal;

/** The story's end: every indicator as expected and as shown, its target and how it stands. */
record Table(Terminal terminal) {

    private static final int NAME = 58;

    /** Prints the table. @return whether every number, also those not printed, is right */
    boolean show(Expectation expectation, JsonNode scoreboard) {
        var indicators = expectation.indicators(scoreboard);
        var others = expectation.others(scoreboard);
        var texts = terminal.texts();
        terminal.line("");
        row(texts.get("table.indicator"), texts.get("table.expected"), texts.get("table.shown"),
                texts.get("table.target"), texts.get("table.state"), " ");
        terminal.line("─".repeat(116));
        indicators.forEach(line -> row(line.name(), number(line.expected()), number(line.shown()),
                line.target().orElse(""), line.state().map(state -> texts.get("target." + state)).orElse(""),
                line.isRight() ? "✔" : "✘"));
        terminal.line("");
        others.stream().filter(line -> !line.isRight()).forEach(line -> terminal.say("table.wrong", line.code(),
                number(line.expected()), number(line.shown())));
        terminal.say("table.counts", scoreboard.path("expected").asString(), scoreboard.path("reported").asString(),
                scoreboard.path("approved").asString());
        long right = count(indicators) + count(others);
        terminal.say("table.right", right, indicators.size() + others.size());
        return right == indicators.size() + others.size();
    }

    private static long count(List<Expectation.Line> lines) {
        return lines.stream().filter(Expectation.Line::isRight).count();
    }

    private void row(String name, String expected, String shown, String target, String state, String mark) {
        var shortened = name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
        terminal.line("%s %-58s %12s %12s %9s  %-12s".formatted(mark, shortened, expected, shown, target, state));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : terminal.texts().number(value);
    }
}
