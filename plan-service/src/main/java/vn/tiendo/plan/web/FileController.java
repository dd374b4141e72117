package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.platform.file.Download;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.problem.Rejection;

/** The files plans were imported from. */
@RestController
@Tag(name = "Plans")
final class FileController {

    private final StoredFiles files;
    private final PlanAccess access;

    FileController(StoredFiles files, PlanAccess access) {
        this.files = files;
        this.access = access;
    }

    @GetMapping("/api/plans/{id}/file")
    @Operation(summary = "The imported file as it came, for those who may read the plan", description = "Repr-Digest bears its SHA-256; X-Virus-Scan says CLEAN or NOT_SCANNED.")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String id) {
        var origin = access.readable(id).state().origin();
        if (origin == null || origin.size() == 0) {
            throw new Rejection(PlanProblem.NO_FILE).at("id").with("id", id);
        }
        return new Download(origin.fileName(), origin.type(), origin.size(), origin.checksum(),
                Objects.requireNonNull(origin.scan()))
                .answer(files);
    }
}
