package vn.tiendo.report.periodic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence comes from.
 *
 * @param version of the report it stands in, null where it is being worked on
 * @param from sentences of reports below that it was taken from, down to those that rest on events
 */
public record SentenceOrigin(String report, String unit, @Nullable Integer version, Sentence sentence,
        List<SentenceOrigin> from) {}
