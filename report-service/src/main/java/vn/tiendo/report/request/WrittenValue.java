package vn.tiendo.report.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import vn.tiendo.platform.problem.Rejection;

/** Values as units write them, read by the kind of their question. */
final class WrittenValue {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private WrittenValue() {}

    /**
     * The value in the one form in which it is kept.
     *
     * @throws Rejection not-a-number, not-yes-or-no, not-a-date
     */
    static String read(Question question, String written) {
        return switch (question.kind()) {
            case TEXT -> written;
            case NUMBER ->
                PlainNumber.read(written).orElseThrow(() -> about(RequestProblem.NOT_A_NUMBER, question))
                        .toPlainString();
            case YES_NO -> yesOrNo(question, written);
            case DATE -> day(question, written);
        };
    }

    private static String yesOrNo(Question question, String written) {
        if (!written.equals("true") && !written.equals("false")) {
            throw about(RequestProblem.NOT_YES_OR_NO, question);
        }
        return written;
    }

    private static String day(Question question, String written) {
        if (!DAY.matcher(written).matches()) {
            throw about(RequestProblem.NOT_A_DATE, question);
        }
        try {
            return LocalDate.parse(written).toString();
        } catch (DateTimeParseException e) {
            throw about(RequestProblem.NOT_A_DATE, question);
        }
    }

    private static Rejection about(RequestProblem problem, Question question) {
        return new Rejection(problem).at("values").with("question", question.id());
    }
}
