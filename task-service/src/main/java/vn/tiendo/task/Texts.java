package vn.tiendo.task;

import vn.tiendo.platform.problem.Rejection;

/** What people write about a task: trimmed and bounded, so that a task stays one small document. */
final class Texts {

    static final int LONGEST = 2_000;

    private Texts() {}

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
