package vn.tiendo.report.periodic.facts;

import org.jspecify.annotations.Nullable;

/**
 * What facts are about, in words.
 *
 * @param plan the document a task belongs to, null for all else
 * @param field of reform, in words; null where it is not told
 */
record Subject(String title, @Nullable String plan, @Nullable String field) {}
