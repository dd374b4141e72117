package vn.tiendo.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that a directive gives.
 *
 * @param itemId unique within the directive
 * @param units codes of the units that are to do it; with several, each gets its part and the issuer keeps the whole
 * @param office id of the office of the one unit that answers for it, null where that is the unit's to say
 * @param officer username of who answers for it, null where that is the unit's to say
 * @param coordinators who is asked to help, as written
 * @param timePhrase the time in words, null where the due day says it
 * @param due last day for the result, null where the words say it
 */
public record DirectiveItem(String itemId, @Nullable String field, String content, List<String> products,
        List<String> units, @Nullable String office, @Nullable String officer, List<String> coordinators,
        @Nullable String timePhrase, @Nullable LocalDate due) {}
