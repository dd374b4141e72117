package vn.tiendo.report.request.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.report.request.PlainNumber;
import vn.tiendo.report.request.Question;
import vn.tiendo.report.request.QuestionKind;
import vn.tiendo.report.request.RequestProblem;

/**
 * A question as the caller writes it.
 *
 * @param id absent for {@code q1}, {@code q2}, … by its place
 * @param lowest a number may be, in plain digits
 * @param highest a number may be, in plain digits
 * @param required true where it is absent
 */
record QuestionBody(@Nullable String id, @Nullable String text, @Nullable QuestionKind kind,
        @Nullable String unitOfMeasure, @Nullable String lowest, @Nullable String highest,
        @Nullable Boolean required) {

    private static final int MOST_READ = 200;

    static List<Question> questions(@Nullable List<@Nullable QuestionBody> written) {
        var bodies = Fields.list("questions", written, MOST_READ);
        return IntStream.range(0, bodies.size())
                .mapToObj(place -> Fields.required("questions", bodies.get(place)).question("q" + (place + 1)))
                .toList();
    }

    private Question question(String otherwise) {
        var named = Fields.optional("questions.id", id, Fields.LINE);
        var name = named == null ? otherwise : named;
        return new Question(name, Fields.text("questions.text", text, Fields.LINE),
                Fields.required("questions.kind", kind),
                Fields.optional("questions.unitOfMeasure", unitOfMeasure, Fields.LINE), bound(name, lowest),
                bound(name, highest), required == null || required);
    }

    private static @Nullable BigDecimal bound(String question, @Nullable String written) {
        return written == null
                ? null
                : PlainNumber.read(written.strip()).orElseThrow(() -> new Rejection(RequestProblem.NOT_A_NUMBER)
                        .at("questions").with("question", question));
    }
}
