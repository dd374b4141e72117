package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.plan.file.PlanFiles;
import vn.tiendo.platform.problem.Rejection;

/** The files plans were imported from. */
@RestController
@Tag(name = "Plans")
final class FileController {

    private final PlanFiles files;
    private final PlanAccess access;

    FileController(PlanFiles files, PlanAccess access) {
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
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(origin.checksum()));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(origin.type())).contentLength(origin.size())
                .eTag("\"" + origin.checksum() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(origin.fileName(), StandardCharsets.UTF_8).build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff").header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Virus-Scan", String.valueOf(origin.scan()))
                .body(out -> files.write(origin.checksum(), out));
    }
}
