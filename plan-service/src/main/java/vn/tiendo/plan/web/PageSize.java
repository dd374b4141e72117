package vn.tiendo.plan.web;

import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** How many items a caller wants at once. */
final class PageSize {

    private PageSize() {}

    static int of(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("limit").with("most", most);
        }
        return limit;
    }
}
