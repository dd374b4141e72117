package vn.tiendo.task.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.events.EvidenceUse;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.evidence.EvidenceDesk;
import vn.tiendo.task.evidence.EvidenceFiles;
import vn.tiendo.task.evidence.EvidenceItem;
import vn.tiendo.task.evidence.EvidenceProblem;

/** Evidence is filed once and then proves as much as it can. */
@RestController
@RequestMapping("/api/evidence")
@Tag(name = "evidence", description = "Minh chứng: tệp, liên kết, số liệu, văn bản")
final class EvidenceController {

    private final EvidenceDesk desk;
    private final EvidenceFiles files;
    private final EvidenceAccess access;
    private final Units units;

    EvidenceController(EvidenceDesk desk, EvidenceFiles files, EvidenceAccess access, Units units) {
        this.desk = desk;
        this.files = files;
        this.access = access;
        this.units = units;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "fileEvidence", summary = "Put a file (multipart, part file), a link, a figure or words on file for your unit")
    ResponseEntity<EvidenceView> file(@RequestBody EvidenceBody body, Request request) {
        var user = access.filer();
        return created(desk.file(body.content(), body.note(), body.served(), user, request));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "fileEvidence", summary = "Put a file (multipart, part file), a link, a figure or words on file for your unit")
    ResponseEntity<EvidenceView> upload(@RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable List<String> task, Request request) throws IOException {
        var user = access.filer();
        if (file == null) {
            throw new Rejection(EvidenceProblem.FILE_MISSING).at("file");
        }
        try (var upload = file.getInputStream()) {
            var kept = files.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), upload);
            var keyed = new Request(request.idempotencyKey(), kept.checksum(), request.expectedVersion());
            return created(desk.file(kept, note, Objects.requireNonNullElse(task, List.of()), user, keyed));
        }
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getEvidence", summary = "One piece of evidence and what it proves")
    ResponseEntity<EvidenceView> get(@PathVariable String id) {
        return answer(ResponseEntity.ok(), access.readable(id));
    }

    @PostMapping("/{id}/serve")
    @Operation(operationId = "serveEvidence", summary = "Say that it proves one thing more: a task, a report's paragraph or a criterion of the index")
    ResponseEntity<EvidenceView> serve(@PathVariable String id, @RequestBody Use use, Request request) {
        var item = access.readable(id).state();
        return answer(ResponseEntity.ok(), desk.serve(item, use.kind(), use.id(), access.writer(item), request));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(operationId = "withdrawEvidence", summary = "Withdraw it with a reason; never where a confirmed result rests on it")
    ResponseEntity<EvidenceView> withdraw(@PathVariable String id, @RequestBody Reason body, Request request) {
        var item = access.readable(id).state();
        return answer(ResponseEntity.ok(), desk.withdraw(item, body.reason(), access.writer(item), request));
    }

    /** Body of a use. */
    record Use(EvidenceUse.@Nullable Kind kind, @Nullable String id) {}

    /** Body of a withdrawal: why. */
    record Reason(@Nullable String reason) {}

    private ResponseEntity<EvidenceView> created(Stored<EvidenceItem> item) {
        return answer(ResponseEntity.created(URI.create("/api/evidence/" + item.id())), item);
    }

    private ResponseEntity<EvidenceView> answer(ResponseEntity.BodyBuilder answer, Stored<EvidenceItem> item) {
        var name = units.find(item.state().unit()).map(RegisteredUnit::name).orElse(null);
        return answer.eTag(item.entityTag()).body(EvidenceView.of(item, name));
    }
}
