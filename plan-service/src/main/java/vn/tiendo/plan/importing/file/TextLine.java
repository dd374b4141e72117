package vn.tiendo.plan.importing.file;

import org.jspecify.annotations.Nullable;

/**
 * One line of text.
 *
 * @param number counted from 1
 * @param page counted from 1, null where the format knows none
 */
public record TextLine(int number, @Nullable Integer page, String text, End end) {

    /** What the line's end means. */
    public enum End {
        /** Nothing is known but the text. */
        UNKNOWN,
        /** The width of the page has cut the line. */
        WRAPPED,
        /** A paragraph ends. */
        PARAGRAPH
    }
}
