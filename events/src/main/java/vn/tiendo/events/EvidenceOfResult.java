package vn.tiendo.events;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that came with a result.
 *
 * @param text in words, or the title of the item
 * @param product which of the task's products it proves, counted from 1; null for the result as a whole
 * @param evidence id of an item of evidence that was filed before, null where it is said in words only
 */
public record EvidenceOfResult(String text, @Nullable Integer product, @Nullable String evidence) {}
