package vn.tiendo.plan.unit.boundary;

import vn.tiendo.platform.problem.ProblemType;

/** Why outlines are refused. */
public enum BoundaryProblem implements ProblemType {
    GEOJSON_UNREADABLE(422),
    RING_NOT_CLOSED(422),
    COORDINATES_OUT_OF_RANGE(422),
    OUTLINE_INVALID(422),
    BOUNDARY_CODE_REPEATED(422),
    BOUNDARY_CODES_UNKNOWN(422),
    TOLERANCE_UNFIT(422);

    private final int status;

    BoundaryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
