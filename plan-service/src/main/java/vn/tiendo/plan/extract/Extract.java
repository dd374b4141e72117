package vn.tiendo.plan.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.events.EventJson;
import vn.tiendo.plan.check.PlanCheck;
import vn.tiendo.plan.check.Surroundings;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;
import vn.tiendo.plan.importing.score.ScoreCommand;

/**
 * Prints the draft that an import of a file would make, as the API's JSON, and starts nothing. Exit code 0 with a draft, 2
 * where the file is refused (the problem is printed as JSON) or cannot be read. With {@code --score} it compares drafts
 * with what a person read.
 */
public final class Extract {

    /** As the API writes: decimals as strings, what is unknown as null. */
    private static final JsonMapper MAPPER = EventJson.mapper().rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Extract() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "extract-logback.xml");
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, PrintStream out) {
        boolean score = arguments.length > 1 && arguments.length < 4 && arguments[0].equals("--score");
        if (score) {
            return score(Path.of(arguments[1]), Path.of(arguments[arguments.length - 1]), out);
        }
        if (arguments.length != 1) {
            out.println("Cách dùng: tiendo extract TỆP");
            out.println("           tiendo extract --score THƯ_MỤC_KẾT_QUẢ_ĐÚNG [THƯ_MỤC_KẾ_HOẠCH]");
            return 2;
        }
        var file = Path.of(arguments[0]);
        try (var in = Files.newInputStream(file)) {
            var draft = new PlanImporter().read(in, String.valueOf(file.getFileName()), Limits.DEFAULT);
            out.println(json(PlanCheck.standard().checked(draft, Surroundings.alone(LocalDate.now(VIETNAM)))));
            return 0;
        } catch (ImportRejected e) {
            out.println(json(problem(e)));
        } catch (IOException e) {
            out.println("Không đọc được tệp " + file + ": " + e.getMessage());
        }
        return 2;
    }

    /** Exit code 0 where everything is read well enough, 1 where not. */
    private static int score(Path expectations, Path plans, PrintStream out) {
        try {
            return new ScoreCommand(MAPPER, out).run(expectations, plans).areGood() ? 0 : 1;
        } catch (IOException e) {
            out.println("Không đọc được thư mục " + expectations + ": " + e.getMessage());
            return 2;
        }
    }

    private static Map<String, String> problem(ImportRejected rejected) {
        var problem = new LinkedHashMap<String, String>();
        problem.put("reason", rejected.reason().name());
        problem.put("title", rejected.reason().title());
        problem.put("detail", rejected.detail());
        problem.put("field", "file");
        problem.put("action", rejected.reason().action());
        return problem;
    }

    private static String json(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
