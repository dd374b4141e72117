package vn.tiendo.report.request;

/** What a question is answered with. */
public enum QuestionKind {
    TEXT, NUMBER, YES_NO, DATE
}
