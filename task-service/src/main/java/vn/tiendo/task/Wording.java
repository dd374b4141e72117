package vn.tiendo.task;

import java.util.List;
import java.util.Objects;
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
 * @param period what the plan covers, for example {@code 2026}: the time phrase is read within it; null where unknown
 */
public record Wording(@Nullable String number, @Nullable String field, String content, List<String> products,
        List<String> leads, List<String> coordinators, @Nullable String timePhrase, @Nullable String period) {

    static Wording of(PlannedTask planned, String period) {
        return new Wording(planned.number(), planned.field(), planned.content(), planned.products(), planned.leads(),
                planned.coordinators(), planned.timePhrase(), period);
    }

    /** Whether both set the same time: the same phrase, read within the same period as far as that is known. */
    boolean setsTimeOf(Wording other) {
        return Objects.equals(timePhrase, other.timePhrase)
                && (period == null || other.period == null || period.equals(other.period));
    }

    /** Whether a reader of the plan sees a difference. */
    boolean readsLike(Wording other) {
        return setsTimeOf(other) && in(null).equals(other.in(null));
    }

    /** What a later edition of the plan says, except who answers for it and who helps. */
    PlannedTask keepingPeople(PlannedTask later) {
        return new PlannedTask(later.taskId(), later.number(), later.field(), later.content(), later.products(), leads,
                coordinators, later.timePhrase());
    }

    private Wording in(@Nullable String otherPeriod) {
        return new Wording(number, field, content, products, leads, coordinators, timePhrase, otherPeriod);
    }
}
