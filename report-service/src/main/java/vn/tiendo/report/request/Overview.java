package vn.tiendo.report.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.tally.Decimals;

/**
 * Who has answered a request, and what they say together. Only answers that were sent and stand are counted and shown.
 *
 * @param expected how many are asked
 * @param sent how many answers stand
 * @param inTime of these, how many were first sent by the deadline in force now
 * @param missing who has not sent, or was sent back to, or took it back; by code
 * @param answers that stand, by code
 * @param totals of the questions after numbers
 * @param counts of the questions after yes or no
 */
public record Overview(int expected, int sent, int inTime, int late, List<Missing> missing, List<Given> answers,
        List<Total> totals, List<YesNo> counts) {

    /** A unit whose answer is missing. */
    public record Missing(String unit, String name, AnswerStatus status) {}

    /** An answer that stands. */
    public record Given(String unit, String name, AnswerStatus status, @Nullable Instant firstSent, boolean late,
            Map<String, String> values) {}

    /**
     * The exact sum of a number.
     *
     * @param answers how many gave one
     */
    public record Total(String question, BigDecimal total, int answers) {}

    /** How many say yes, how many no. */
    public record YesNo(String question, int yes, int no) {}

    /**
     * Of a request and the answers to it.
     *
     * @param answers by unit, those that there are
     * @param name what a unit is called, by its code
     */
    static Overview of(ReportRequest request, Map<String, RequestAnswer> answers, UnaryOperator<String> name) {
        var standing = request.units().stream().map(answers::get)
                .flatMap(answer -> Optional.ofNullable(answer).stream())
                .filter(answer -> answer.status().stands()).toList();
        var given = standing.stream().map(answer -> new Given(answer.unit(), name.apply(answer.unit()),
                answer.status(), answer.firstSent().orElse(null), answer.wasLate(request.due()), answer.values()))
                .toList();
        var missing = request.units().stream().map(unit -> new Missing(unit, name.apply(unit), status(answers, unit)))
                .filter(unit -> !unit.status().stands()).toList();
        int late = (int) given.stream().filter(Given::late).count();
        return new Overview(request.units().size(), given.size(), given.size() - late, late, missing, given,
                ofKind(request, QuestionKind.NUMBER).stream().map(question -> total(question, given)).toList(),
                ofKind(request, QuestionKind.YES_NO).stream().map(question -> count(question, given)).toList());
    }

    private static AnswerStatus status(Map<String, RequestAnswer> answers, String unit) {
        var answer = answers.get(unit);
        return answer == null ? AnswerStatus.DRAFT : answer.status();
    }

    private static List<Question> ofKind(ReportRequest request, QuestionKind kind) {
        return request.questions().stream().filter(question -> question.kind() == kind).toList();
    }

    private static Total total(Question question, List<Given> given) {
        var numbers = values(question, given).stream().map(BigDecimal::new).toList();
        return new Total(question.id(), Decimals.plain(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                numbers.size());
    }

    private static YesNo count(Question question, List<Given> given) {
        var values = values(question, given);
        int yes = (int) values.stream().filter("true"::equals).count();
        return new YesNo(question.id(), yes, values.size() - yes);
    }

    private static List<String> values(Question question, List<Given> given) {
        return given.stream().flatMap(answer -> Optional.ofNullable(answer.values().get(question.id())).stream())
                .toList();
    }
}
