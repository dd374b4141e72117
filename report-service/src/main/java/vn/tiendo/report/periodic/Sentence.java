package vn.tiendo.report.periodic;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param id unique in the report and the same each time it is drafted, for example {@code tasks-done}
 * @param text as it is printed; empty where the officer left it out
 * @param drafted as the system worded it, in Vietnamese
 * @param sources what it rests on
 */
public record Sentence(String id, String text, String drafted, List<Source> sources) {

    public static Sentence drafted(String id, String text, List<Source> sources) {
        return new Sentence(id, text, text, sources);
    }

    /** Whether somebody worded it otherwise or left it out. */
    boolean isEdited() {
        return !text.equals(drafted);
    }

    /** Whether it was taken over from another report. */
    boolean isPassage() {
        return sources.stream().anyMatch(source -> source.kind() == Source.Kind.PASSAGE);
    }

    Sentence reading(String worded) {
        return new Sentence(id, worded, drafted, sources);
    }

    /** The same drafted anew; what somebody worded stays worded that way. */
    Sentence redrafted(Sentence anew) {
        return new Sentence(id, isEdited() ? text : anew.text, anew.drafted, anew.sources);
    }
}
