package vn.tiendo.report.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.report.request.RequestCommand.Ask;

/** A request of province 87 to its communes 87001 and 87002 with a question of each kind. */
final class Samples {

    static final String ID = "req-1";
    static final Instant ASKED = Instant.parse("2033-04-06T02:00:00Z");
    static final Instant DUE = Instant.parse("2033-04-10T10:00:00Z");
    static final Instant IN_TIME = DUE;
    static final Instant LATE = DUE.plusSeconds(1);

    private Samples() {}

    static Question question(String id, QuestionKind kind, boolean required) {
        return new Question(id, "Câu hỏi " + id, kind, null, null, null, required);
    }

    static Question number(String id, @Nullable String lowest, @Nullable String highest) {
        return new Question(id, "Số " + id, QuestionKind.NUMBER, "hồ sơ",
                lowest == null ? null : new BigDecimal(lowest),
                highest == null ? null : new BigDecimal(highest), true);
    }

    static List<Question> questions() {
        return List.of(number("late", "0", "1000"), question("posted", QuestionKind.YES_NO, true),
                question("since", QuestionKind.DATE, false), question("why", QuestionKind.TEXT, false));
    }

    static Ask ask(List<Question> questions, List<String> units, Instant due) {
        return new Ask("87", "Rà soát hồ sơ trễ hạn", "Nêu số hồ sơ trễ hạn.", "2145/UBND-NC", questions, units, due,
                "thamdinh.87", ASKED);
    }

    static ReportRequest request() {
        return RequestDecider.ask(ID, ask(questions(), List.of("87001", "87002"), DUE)).state();
    }

    static void rejected(RequestProblem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejection.class,
                rejection -> assertThat(rejection.type()).isEqualTo(problem));
    }
}
