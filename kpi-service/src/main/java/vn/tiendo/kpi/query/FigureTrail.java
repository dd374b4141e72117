package vn.tiendo.kpi.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.submission.Explained;
import vn.tiendo.kpi.submission.Review;
import vn.tiendo.kpi.submission.Saved;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmittedVersion;

/**
 * The whole story of one figure: who said what when, and what it replaced.
 *
 * @param working as it stands in the working copy, null where it is missing there
 * @param saved who saved the working copy last and when, null where that was not noted
 * @param statements of all versions that were ever submitted, the oldest first
 */
public record FigureTrail(String unit, String form, String period, String figure, @Nullable Figure working,
        @Nullable Saved saved, List<Statement> statements) {

    /** The story of a figure in a submission. */
    public static FigureTrail of(Submission submission, String code) {
        var statements = new ArrayList<Statement>();
        var before = new EnumMap<FigureKind, Figure>(FigureKind.class);
        var counting = counting(submission.versions());
        for (var version : submission.versions()) {
            var kind = Objects.requireNonNullElse(version.kind(), FigureKind.OFFICIAL);
            @Nullable
            Figure said = version.figures().get(code);
            @Nullable
            Figure replaced = before.get(kind);
            statements.add(new Statement(version.number(), kind, said, replaced, !Objects.equals(said, replaced),
                    version.submittedBy(), version.submittedAt(), version.correctionReason(),
                    explained(version, code), version.review(), counting.filter(version::equals).isPresent()));
            if (said == null) {
                before.remove(kind);
            } else {
                before.put(kind, said);
            }
        }
        return new FigureTrail(submission.unit(), submission.form(), submission.period(), code,
                submission.figures().get(code), submission.saved(), List.copyOf(statements));
    }

    private static Optional<SubmittedVersion> counting(List<SubmittedVersion> versions) {
        return versions.reversed().stream().filter(version -> version.kind() != FigureKind.ESTIMATE)
                .filter(version -> version.review() instanceof Review.Approved).findFirst();
    }

    private static List<Explained> explained(SubmittedVersion version, String code) {
        return Objects.requireNonNullElse(version.explained(), List.<Explained>of()).stream()
                .filter(explained -> explained.figures().contains(code)).toList();
    }
}
