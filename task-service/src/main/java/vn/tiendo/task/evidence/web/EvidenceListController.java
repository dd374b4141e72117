package vn.tiendo.task.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.evidence.EvidenceFiles;
import vn.tiendo.task.evidence.EvidenceLists;
import vn.tiendo.task.evidence.EvidenceProblem;
import vn.tiendo.task.evidence.Evidences;
import vn.tiendo.task.register.Slice;
import vn.tiendo.task.store.Tasks;

/** Evidence of a unit or of a task, and its files. */
@RestController
@RequestMapping("/api/evidence")
@Tag(name = "evidence")
final class EvidenceListController {

    private final Evidences evidences;
    private final EvidenceLists lists;
    private final StoredFiles files;
    private final EvidenceAccess evidenceAccess;
    private final Access access;
    private final Tasks tasks;
    private final Units units;
    private final Clock clock;

    EvidenceListController(Evidences evidences, EvidenceLists lists, StoredFiles evidenceStoredFiles,
            EvidenceAccess evidenceAccess, Access access, Tasks tasks, Units units, Clock clock) {
        this.evidences = evidences;
        this.lists = lists;
        this.files = evidenceStoredFiles;
        this.evidenceAccess = evidenceAccess;
        this.access = access;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listEvidence", summary = "Evidence of a task, or of a unit (your own where none is named) and year (this one), the newest first")
    EvidencePage list(@RequestParam @Nullable String unit, @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String task, @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var slice = Slice.of(task == null ? ofUnit(unit, year) : ofTask(task), cursor, limit);
        return new EvidencePage(views(slice.ids()), slice.next());
    }

    @GetMapping("/{id}/file")
    @Operation(operationId = "downloadEvidence", summary = "The file as it came, for those who may see the evidence", description = "Repr-Digest bears its SHA-256; X-Virus-Scan says CLEAN or NOT_SCANNED.")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String id) {
        if (evidenceAccess.readable(id).state().content() instanceof EvidenceContent.File file) {
            return EvidenceFiles.download(file).answer(files);
        }
        throw new Rejection(EvidenceProblem.EVIDENCE_WITHOUT_FILE).at("id").with("id", id);
    }

    private List<String> ofTask(String task) {
        access.mayRead(tasks.require(task).state().unit());
        return lists.ofTask(task);
    }

    private List<String> ofUnit(@Nullable String unit, @Nullable Integer year) {
        var asked = units.require(Objects.requireNonNullElseGet(unit, () -> access.user().unit()));
        access.mayRead(asked.code());
        return lists.ofUnit(asked.code(),
                Objects.requireNonNullElseGet(year, () -> LocalDate.now(clock).getYear()));
    }

    private List<EvidenceView> views(List<String> ids) {
        var found = evidences.byId(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(item -> EvidenceView.of(item,
                        units.find(item.state().unit()).map(RegisteredUnit::name).orElse(null)))
                .toList();
    }
}
