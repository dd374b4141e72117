package vn.tiendo.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as the plan words it.
 *
 * @param taskId unique within the plan
 * @param number as the reader sees it in the appendix, null where the row has none
 * @param field reform field it stands under, in words, null where the plan has none
 * @param products expected results, one by one
 * @param leads offices or units that answer for it, as written
 * @param coordinators offices or units asked to help, as written
 * @param timePhrase the time as written, for example "Định kỳ hàng quý"; null where it is missing
 */
public record PlannedTask(String taskId, @Nullable String number, @Nullable String field, String content,
        List<String> products, List<String> leads, List<String> coordinators, @Nullable String timePhrase) {}
