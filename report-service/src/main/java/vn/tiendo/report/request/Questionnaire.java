package vn.tiendo.report.request;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.platform.problem.Rejection;

/** What the questions of a request have to be together. */
final class Questionnaire {

    static final int MOST = 60;
    /** Answers are stored under these ids, so they hold no dot and no dollar. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private Questionnaire() {}

    /**
     * The questions, if they can be asked together.
     *
     * @throws Rejection questions-out-of-range, question-id-unsuitable, question-repeated, bounds-unsuitable
     */
    static List<Question> checked(List<Question> questions) {
        if (questions.isEmpty() || questions.size() > MOST) {
            throw new Rejection(RequestProblem.QUESTIONS_OUT_OF_RANGE).at("questions").with("most", MOST);
        }
        var ids = new HashSet<String>();
        for (var question : questions) {
            if (!ID.matcher(question.id()).matches()) {
                throw about(RequestProblem.QUESTION_ID_UNSUITABLE, question);
            }
            if (!ids.add(question.id())) {
                throw about(RequestProblem.QUESTION_REPEATED, question);
            }
            if (!hasFittingBounds(question)) {
                throw about(RequestProblem.BOUNDS_UNSUITABLE, question);
            }
        }
        return questions;
    }

    private static boolean hasFittingBounds(Question question) {
        var lowest = question.lowest();
        var highest = question.highest();
        if (question.kind() != QuestionKind.NUMBER) {
            return lowest == null && highest == null;
        }
        return lowest == null || highest == null || lowest.compareTo(highest) <= 0;
    }

    private static Rejection about(RequestProblem problem, Question question) {
        return new Rejection(problem).at("questions").with("question", question.id());
    }
}
