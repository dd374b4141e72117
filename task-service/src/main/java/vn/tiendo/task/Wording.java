package vn.tiendo.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedTask;

/**
 * What the plan says the task is, as written there.
 *
 * @param number as the reader sees it, null where the row has none
 * @param field reform field it stands under, null where the plan has none
 * @param leads offices or units that answer for it (cơ quan chủ trì)
 * @param coordinators offices or units asked to help (cơ quan phối hợp)
 * @param timePhrase for example "Định kỳ hàng quý", null where it is missing
 */
public record Wording(@Nullable String number, @Nullable String field, String content, List<String> products,
        List<String> leads, List<String> coordinators, @Nullable String timePhrase) {

    static Wording of(PlannedTask planned) {
        return new Wording(planned.number(), planned.field(), planned.content(), planned.products(), planned.leads(),
                planned.coordinators(), planned.timePhrase());
    }
}
