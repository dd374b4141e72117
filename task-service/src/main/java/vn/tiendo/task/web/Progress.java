package vn.tiendo.task.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskCommand.ReportProgress;
import vn.tiendo.task.TaskProblem;

/**
 * Body of a progress report.
 *
 * @param percent 0 to 100
 */
record Progress(@Nullable Integer percent, @Nullable String note) {

    ReportProgress toCommand(String by, Instant at) {
        if (percent == null) {
            throw new Rejection(TaskProblem.PROGRESS_OUT_OF_RANGE).at("percent");
        }
        return new ReportProgress(percent, Objects.requireNonNullElse(note, ""), by, at);
    }
}
