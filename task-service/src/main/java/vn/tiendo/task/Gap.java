package vn.tiendo.task;

/** What is not clear about a task of the five that have to be: person, work, time, responsibility, result (năm rõ). */
public enum Gap {
    /** No officer is named (rõ người). */
    PERSON,
    /** It is not said what to do (rõ việc). */
    WORK,
    /** There is no due day, or the words that set it could not be read (rõ thời gian). */
    TIME,
    /** Not exactly one office answers for it (rõ trách nhiệm). */
    RESPONSIBILITY,
    /** No product is named (rõ kết quả). */
    RESULT
}
