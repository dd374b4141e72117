package vn.tiendo.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import vn.tiendo.local.launcher.Terminal;

/** Thanh Hóa in the first quarter of 2026, from two plans to one table. */
record Story(Api api, Path home, Terminal terminal) {

    private static final String PROVINCE = "38";
    private static final String PERIOD = "2026-Q1";
    private static final String LAST_DAY = "2026-03-31";
    private static final String SAMPLE_COMMUNE = "Hạc Thành";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Tells it all. @return whether everything was as expected */
    boolean tell(Optional<Path> ownPlan) {
        var units = units();
        var sample = units.stream().filter(unit -> unit.path("name").asString().endsWith(SAMPLE_COMMUNE)).findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("units", 200, SAMPLE_COMMUNE)).path("code").asString();
        publish("chutich." + PROVINCE, "ke-hoach-cchc-tinh-2026.txt");
        var plan = publish("chutich." + sample, "ke-hoach-cchc-phuong-2026.txt");
        ownPlan.ifPresent(this::showOwn);

        var communes = communes(units, sample);
        var began = Instant.now();
        new Communes(communes, terminal).each(new Quarter(api, PROVINCE, PERIOD)::live);
        terminal.say("demo.quarter", communes.size(),
                String.valueOf(Duration.between(began, Instant.now()).toSeconds()));
        var tasksRight = tasks(sample, plan.path("id").asString());

        var expectation = new Expectation(communes);
        var scoreboard = Waiting.until(PATIENCE,
                () -> api.get("chutich." + PROVINCE, "/api/scoreboards/" + PROVINCE + "?period=" + PERIOD)
                        .good("scoreboard").body(),
                expectation::holds);
        return new Table(terminal).show(expectation, scoreboard) && tasksRight;
    }

    private List<JsonNode> units() {
        var path = "/api/units?parent=%s&on=%s&limit=1000".formatted(PROVINCE, LAST_DAY);
        return api.get("chutich." + PROVINCE, path).good("units").body().path("items").valueStream().toList();
    }

    private static List<Commune> communes(List<JsonNode> units, String sample) {
        return IntStream.range(0, units.size()).mapToObj(index -> {
            var code = units.get(index).path("code").asString();
            return Commune.at(index, code, units.get(index).path("name").asString(), code.equals(sample));
        }).toList();
    }

    private JsonNode publish(String leader, String file) {
        var plans = new Plans(api);
        var plan = plans.read(leader, home.resolve("deploy").resolve("local").resolve("samples").resolve(file));
        plans.publish(leader, plan);
        tell("demo.plan", plan);
        return plan;
    }

    private void showOwn(Path file) {
        var answer = new Plans(api).tryReading("chutich." + PROVINCE, file);
        var draft = answer.body();
        if (!answer.isGood()) {
            terminal.say("demo.refused", file.getFileName(), draft.path("title").asString(""),
                    draft.path("detail").asString(""));
            return;
        }
        tell("demo.own", draft);
        draft.path("tasks").valueStream().forEach(task -> terminal.line("    %s  %s".formatted(
                task.path("number").asString("–"), task.path("content").asString(""))));
        draft.path("findings").valueStream()
                .forEach(finding -> terminal.line("    ! " + finding.path("message").asString("")));
    }

    private void tell(String key, JsonNode plan) {
        terminal.say(key, plan.path("title").asString(""), plan.path("tasks").size(), plan.path("targets").size(),
                plan.path("legalBases").size(), plan.path("findings").size());
    }

    private boolean tasks(String unit, String plan) {
        var actions = new TaskActions(api, unit);
        actions.act(Waiting.until(PATIENCE, () -> actions.tasks(plan), found -> found.size() >= 3));
        var states = actions.tasks(plan).stream().limit(3).map(task -> task.path("status").asString()).toList();
        terminal.say("demo.tasks", String.join(", ", states));
        return states.equals(TaskActions.OUTCOME);
    }
}
