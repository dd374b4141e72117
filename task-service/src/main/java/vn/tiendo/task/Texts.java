package vn.tiendo.task;

import java.util.List;
import vn.tiendo.platform.problem.Rejection;

/** What people write about a task: trimmed and bounded, so that a task stays one small document. */
final class Texts {

    static final int LONGEST = 2_000;
    static final int MOST_EVIDENCE = 20;

    private Texts() {}

    static List<String> evidence(List<String> written) {
        if (written.isEmpty()) {
            throw new Rejection(TaskProblem.EVIDENCE_MISSING).at("evidence");
        }
        if (written.size() > MOST_EVIDENCE) {
            throw new Rejection(TaskProblem.TOO_MUCH_EVIDENCE).at("evidence").with("limit", MOST_EVIDENCE);
        }
        return written.stream().map(text -> required("evidence", text, TaskProblem.EVIDENCE_MISSING)).toList();
    }

    static String required(String field, String written, TaskProblem missing) {
        var text = optional(field, written);
        if (text.isEmpty()) {
            throw new Rejection(missing).at(field);
        }
        return text;
    }

    static String optional(String field, String written) {
        var text = written.strip();
        if (text.length() > LONGEST) {
            throw new Rejection(TaskProblem.TEXT_TOO_LONG).at(field).with("limit", LONGEST);
        }
        return text;
    }
}
