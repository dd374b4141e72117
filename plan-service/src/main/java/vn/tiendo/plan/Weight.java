package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.problem.Rejection;

/**
 * How large a plan may grow. A plan is one document with all its versions, and a document ends at 16 MB; a real plan of 60 tasks
 * weighs some 100 kB a version. A content also has to fit into one event, which ends at 1 MB.
 */
final class Weight {

    private static final int HEAVIEST_CONTENT = 900_000;
    private static final int HEAVIEST_PLAN = 12_000_000;

    private Weight() {}

    /**
     * The plan, where it can be kept.
     *
     * @throws Rejection plan-too-large
     */
    static Plan bearable(Plan plan) {
        if (of(plan.underWork()) > HEAVIEST_CONTENT || of(plan) > HEAVIEST_PLAN) {
            throw new Rejection(PlanProblem.PLAN_TOO_LARGE).at("content").with("most", HEAVIEST_CONTENT);
        }
        return plan;
    }

    /** Bytes of everything a plan keeps, nearly. */
    static long of(Plan plan) {
        var contents = Stream.of(Stream.of(plan.content()),
                Stream.ofNullable(plan.review()).map(Review::original),
                Stream.ofNullable(plan.amendment()).map(Amendment::content),
                plan.versions().stream().map(Version::content)).flatMap(part -> part);
        return contents.mapToLong(Weight::of).sum();
    }

    private static long of(Draft content) {
        return content.toString().getBytes(UTF_8).length;
    }
}
