package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that comes with a result.
 *
 * @param product which of the task's products it proves, counted from 1; null for the result as a whole
 * @param evidence id of an item of evidence that was filed before, null where it is said in words only
 * @param text words, or the title of the item
 */
public record Proof(@Nullable Integer product, @Nullable String evidence, String text) {

    /** Said in words, about the result as a whole. */
    public static Proof words(String text) {
        return new Proof(null, null, text);
    }
}
