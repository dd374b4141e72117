package vn.tiendo.kpi.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * When a form is due.
 *
 * @param estimate for estimates that come before the cut-off (ước thực hiện); null where none are asked for
 * @param official for what was counted by the cut-off (chính thức)
 */
public record Deadlines(@Nullable Deadline estimate, Deadline official) {

    /** Official figures two working days after the cut-off, as NĐ 09/2019/NĐ-CP leaves it where nothing else is said. */
    static final Deadlines CUSTOMARY = new Deadlines(null, new Deadline.AfterCutOff(2));
}
