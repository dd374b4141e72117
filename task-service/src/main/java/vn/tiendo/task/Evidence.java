package vn.tiendo.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof of a result (minh chứng) as it stands in the dossier.
 *
 * @param text in words: which document, where it can be seen; the title of an item filed before
 * @param product which of the task's products it proves, counted from 1; null for the result as a whole
 * @param evidence id of the item of evidence, null where it is said in words only
 */
public record Evidence(String text, @Nullable Integer product, @Nullable String evidence, String by, Instant at) {}
