package vn.tiendo.kpi.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.kpi.submission.Explained;
import vn.tiendo.kpi.submission.Review;

/**
 * What a version of a submission says of one figure.
 *
 * @param version counted from 1
 * @param figure null where it was missing
 * @param replaced what the version before said, estimates and official figures each for themselves; null where nothing was said
 * @param changed whether it says something else than that
 * @param by who submitted it
 * @param correctionReason why approved figures were corrected by it, null where it corrects none
 * @param explained what was said to the soft rules that it breaks
 * @param review what the level above said of the version
 * @param counts whether this is the figure that counts now
 */
public record Statement(int version, FigureKind kind, @Nullable Figure figure, @Nullable Figure replaced,
        boolean changed, String by, Instant at, @Nullable String correctionReason, List<Explained> explained,
        Review review, boolean counts) {}
