package vn.tiendo.kpi.survey;

import static vn.tiendo.kpi.survey.SurveyProblem.ANSWERS_UNUSABLE;
import static vn.tiendo.kpi.survey.SurveyProblem.ANSWER_UNKNOWN;
import static vn.tiendo.kpi.survey.SurveyProblem.COUNT_OUT_OF_RANGE;
import static vn.tiendo.kpi.survey.SurveyProblem.ENTRY_REPEATED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.platform.problem.Rejection;

/**
 * What came of a survey, as somebody entered it; a later entry replaces it. Counts only, nothing of who answered what.
 *
 * @param answers that people could give
 */
public record SurveyResults(List<Answer> answers, List<FieldCounts> fields, String by, Instant at) {

    private static final long MOST = 100_000_000;

    /**
     * What somebody wrote.
     *
     * @throws Rejection with a {@link SurveyProblem}
     */
    public static SurveyResults of(List<Answer> answers, List<FieldCounts> fields, String by, Instant at) {
        var codes = answers.stream().map(Answer::code).collect(Collectors.toSet());
        if (answers.size() < 2 || codes.size() < answers.size() || answers.stream().noneMatch(Answer::satisfied)) {
            throw new Rejection(ANSWERS_UNUSABLE).at("answers");
        }
        fields.forEach(field -> requireCounts(field, codes));
        var names = fields.stream().map(FieldCounts::field).toList();
        names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).findFirst().ifPresent(name -> {
            throw new Rejection(ENTRY_REPEATED).at("fields").with("entry", name);
        });
        return new SurveyResults(answers, fields, by, at);
    }

    private static void requireCounts(FieldCounts field, Set<String> codes) {
        field.counts().forEach((answer, count) -> {
            if (!codes.contains(answer)) {
                throw new Rejection(ANSWER_UNKNOWN).at("fields").with("answer", answer).with("of", field.field());
            }
            if (count < 0 || count > MOST) {
                throw new Rejection(COUNT_OUT_OF_RANGE).at("fields").with("of", field.field()).with("most", MOST);
            }
        });
    }

    /** How many people answered. */
    public long surveyed() {
        return sum(_ -> true);
    }

    /** How many of them are satisfied. */
    public long satisfied() {
        return sum(answers.stream().filter(Answer::satisfied).map(Answer::code).collect(Collectors.toSet())::contains);
    }

    private long sum(Predicate<String> wanted) {
        return fields.stream().flatMap(field -> field.counts().entrySet().stream())
                .filter(count -> wanted.test(count.getKey())).mapToLong(count -> count.getValue()).sum();
    }

    boolean saysTheSame(SurveyResults other) {
        return answers.equals(other.answers) && fields.equals(other.fields);
    }
}
