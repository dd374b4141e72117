package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;

/**
 * The figures as they were once submitted; never changed afterwards, only reviewed.
 *
 * @param number counted from 1
 * @param correctionReason why approved figures were corrected by it, null where it corrects none
 */
public record SubmittedVersion(int number, Map<String, Figure> figures, @Nullable String correctionReason,
        String submittedBy, Instant submittedAt, Review review) {

    SubmittedVersion reviewed(Review outcome) {
        return new SubmittedVersion(number, figures, correctionReason, submittedBy, submittedAt, outcome);
    }

    boolean isPending() {
        return review instanceof Review.Pending;
    }

    boolean isApproved() {
        return review instanceof Review.Approved;
    }
}
