package vn.tiendo.plan.importing.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;

/**
 * Reads every plan of a folder beside which a file {@code <plan>.expected.json} lies and prints precision and recall for each
 * kind of item, and what disagrees.
 */
public final class ScoreCommand {

    private static final String SUFFIX = ".expected.json";

    private final JsonMapper mapper;
    private final PrintStream out;
    private final Scores total = new Scores();

    public ScoreCommand(JsonMapper mapper, PrintStream out) {
        this.mapper = mapper;
        this.out = out;
    }

    /**
     * Compares all plans.
     *
     * @param expectations folder of the files with what is expected
     * @param plans folder of the plans, the same or another
     * @throws IOException where a file cannot be read
     */
    public Scores run(Path expectations, Path plans) throws IOException {
        try (var files = Files.list(expectations)) {
            for (var file : files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList()) {
                var name = file.getFileName().toString();
                var plan = plans.resolve(name.substring(0, name.length() - SUFFIX.length()));
                if (Files.exists(plan)) {
                    compare(file, plan);
                } else {
                    out.println("Không có tệp " + plan);
                }
            }
        }
        out.print(total.table());
        return total;
    }

    private void compare(Path expectation, Path plan) throws IOException {
        out.println(plan.getFileName());
        try {
            var draft = new PlanImporter().read(Files.readAllBytes(plan), plan.getFileName().toString(),
                    Limits.DEFAULT);
            JsonNode tree = mapper.valueToTree(draft);
            var comparison = new Comparison(mapper.readTree(Files.readAllBytes(expectation)), tree);
            total.add(comparison.scores());
            print(comparison.differences());
        } catch (ImportRejected e) {
            out.println("  " + e.reason() + ": " + e.detail());
            total.add(new Comparison(mapper.readTree(Files.readAllBytes(expectation)), mapper.createObjectNode())
                    .scores());
        }
    }

    private void print(List<String> differences) {
        for (var difference : differences) {
            out.println("  " + (difference.length() > 400 ? difference.substring(0, 400) + "…" : difference));
        }
    }
}
