package vn.tiendo.events;

/**
 * What a piece of evidence proves.
 *
 * @param id of the task, of the report's paragraph or of the criterion of the index
 */
public record EvidenceUse(Kind kind, String id) {

    /** What can be proved. */
    public enum Kind {
        TASK, REPORT, CRITERION
    }
}
