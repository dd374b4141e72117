package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.CarriedFrom;
import vn.tiendo.plan.Handover;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanStatus;
import vn.tiendo.plan.Review.OpenItem;
import vn.tiendo.plan.Waiver;
import vn.tiendo.plan.importing.Draft;

/**
 * A plan as callers see it: its standing, and beside it what it says. Review, waivers and amendment are shown to those who may
 * read its drafts.
 *
 * @param version grows with every change; also the entity tag
 * @param unitName null where the registry does not know the unit
 * @param edition number of the version in force, 0 for a draft; see {@code /versions}
 * @param fileName the imported file, null where there was none; see {@code /file}
 * @param checksum its SHA-256, hexadecimal
 * @param review what an import read and nobody has settled, null where nothing has to be
 * @param amendment that a next version is being written, null where none is; see {@code /amendment}
 * @param carriedFrom the plan of the year before it was made of
 * @param handovers from units that ended to their successors
 */
record PlanView(String id, long version, PlanStatus status, String unit, @Nullable String unitName,
        @JsonUnwrapped Draft content, int edition, @Nullable String fileName, @Nullable String checksum,
        Instant createdAt, @Nullable Instant publishedAt, @Nullable String closeReason, @Nullable ReviewView review,
        List<WaiverView> waivers, @Nullable AmendmentView amendment, @Nullable CarriedFrom carriedFrom,
        List<Handover> handovers) {

    /**
     * How far a person has gone through an import.
     *
     * @param open what nobody has confirmed or corrected
     */
    record ReviewView(List<OpenItem> open) {}

    /**
     * A finding somebody answers for.
     *
     * @param holds false once the finding, or what it is about, has changed
     */
    record WaiverView(String code, String item, String reason, String by, Instant at, boolean holds) {

        static WaiverView of(Waiver waiver, Draft content) {
            return new WaiverView(waiver.code(), waiver.item(), waiver.reason(), waiver.by(), waiver.at(),
                    waiver.holdsIn(content));
        }
    }

    /** That a next version is being written. */
    record AmendmentView(String reason, String by, Instant at) {}

    /**
     * A plan with one of its contents.
     *
     * @param insider whether the reader may read drafts of the unit
     */
    static PlanView of(String id, long version, Plan plan, Draft content, @Nullable String unitName, boolean insider) {
        var origin = plan.origin();
        var review = plan.review();
        var amendment = plan.amendment();
        return new PlanView(id, version, plan.status(), plan.unit(), unitName, content, plan.edition(),
                origin == null ? null : origin.fileName(), origin == null ? null : origin.checksum(), plan.createdAt(),
                plan.publishedAt(), plan.closeReason(),
                insider && review != null && !plan.isPublic() ? new ReviewView(review.open()) : null,
                insider ? plan.waivers().stream().map(waiver -> WaiverView.of(waiver, content)).toList() : List.of(),
                insider && amendment != null
                        ? new AmendmentView(amendment.reason(), amendment.by(), amendment.at())
                        : null,
                plan.carriedFrom(), plan.handovers());
    }
}
