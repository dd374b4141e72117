package vn.tiendo.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.tiendo.plan.Review.Mark;

/**
 * What a person made of an imported item.
 *
 * @param original as imported, null where a person added the item
 * @param corrected as it is now, null where a person took it out
 * @param by user name of the last who changed it
 */
public record Correction(String item, @Nullable JsonNode original, @Nullable JsonNode corrected, @Nullable String by,
        @Nullable Instant at) {

    static Correction of(Change change, @Nullable Mark mark) {
        return new Correction(change.item(), change.before(), change.after(), mark == null ? null : mark.by(),
                mark == null ? null : mark.at());
    }
}
