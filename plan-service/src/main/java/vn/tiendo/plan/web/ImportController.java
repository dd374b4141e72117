package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.plan.PlanImports;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;

/** Plans out of files. */
@RestController
@Tag(name = "Plans")
final class ImportController {

    private final PlanImports imports;
    private final PlanViews views;
    private final Access access;
    private final ImportTurns turns = new ImportTurns();

    ImportController(PlanImports imports, PlanViews views, Access access) {
        this.imports = imports;
        this.views = views;
        this.access = access;
    }

    @PostMapping("/api/plans/imports")
    @Operation(summary = "Read a signed plan and keep a draft of it for the caller's unit", description = """
            Part `file`: .docx, .pdf with text, .txt or .md in UTF-8, at most 20 MB and 300 pages. What cannot be read \
            is refused by its own problem: scanned, protected by a password, damaged, with macros, of the old .doc kind, \
            named falsely, unsafe, too large. Answers 201 with the draft: what was read, from which \
            lines, how surely, and findings for a person. The same file imported again by the same unit answers \
            200 with the plan as it stands and the finding ALREADY_IMPORTED; nothing is stored twice. Where another unit \
            imported it, IMPORTED_BY_ANOTHER says so. What was read has to be confirmed before it can be published.""")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE))
    ResponseEntity<PlanView> take(@RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            Request request) throws IOException {
        var user = access.mayWrite(access.user().unit());
        if (file == null) {
            throw new Rejection(PlanProblem.FILE_MISSING).at("file");
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var imported = turns.take(() -> imports.keep(file.getBytes(), name, user, access::canRead, request));
        var answer = imported.isNew()
                ? ResponseEntity.created(URI.create("/api/plans/" + imported.plan().id()))
                : ResponseEntity.ok();
        return views.answer(answer, imported.plan(), imported.told());
    }
}
