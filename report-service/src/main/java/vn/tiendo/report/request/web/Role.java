package vn.tiendo.report.request.web;

import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** On which side of requests a unit stands. */
enum Role {
    ASKING, ASKED;

    /**
     * Reads {@code asking} or {@code asked}.
     *
     * @throws Rejection malformed-request
     */
    static Role of(String written) {
        return switch (written) {
            case "asking" -> ASKING;
            case "asked" -> ASKED;
            default -> throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("role");
        };
    }
}
