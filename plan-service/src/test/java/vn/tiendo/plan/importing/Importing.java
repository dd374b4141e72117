package vn.tiendo.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.check.PlanCheck;
import vn.tiendo.plan.check.Surroundings;
import vn.tiendo.plan.importing.file.Limits;

/** Imports texts written for tests. */
final class Importing {

    private static final String HEAD = """
            KẾ HOẠCH
            Cải cách hành chính năm 2026

            Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;
            Ủy ban nhân dân xã ban hành kế hoạch như sau:

            """;

    private Importing() {}

    static Draft text(String text) {
        return checked(new PlanImporter().read(text.getBytes(UTF_8), "plan.txt", Limits.DEFAULT));
    }

    /** A plan that has the usual head and this body. */
    static Draft body(String body) {
        return text(HEAD + body);
    }

    static Draft resource(String name) {
        try (var in = Objects.requireNonNull(Importing.class.getResourceAsStream(name), name)) {
            return checked(new PlanImporter().read(in, name, Limits.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The draft as a user sees it first: with what the linter finds. */
    static Draft checked(Draft draft) {
        return PlanCheck.standard().checked(draft, Surroundings.alone(LocalDate.parse("2026-01-05")));
    }

    static List<String> codes(Draft draft) {
        return draft.findings().stream().map(Draft.Finding::code).toList();
    }

    static Draft.Task task(Draft draft, String number) {
        return draft.tasks().stream().filter(task -> number.equals(task.number())).findFirst().orElseThrow();
    }

    /** The source of something that was read, so it has one. */
    static Draft.Source read(Draft.@Nullable Source source) {
        return Objects.requireNonNull(source, "no source");
    }
}
