package vn.tiendo.platform.file;

import vn.tiendo.platform.problem.ProblemType;

/** Why a file is not taken, whatever is in it. */
enum FileProblem implements ProblemType {
    FILE_INFECTED(422), FILE_NOT_SCANNED(503);

    private final int status;

    FileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
