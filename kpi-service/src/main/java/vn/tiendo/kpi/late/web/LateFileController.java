package vn.tiendo.kpi.late.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.late.FileKey;
import vn.tiendo.kpi.late.LateFile;
import vn.tiendo.kpi.late.LateFileCommand.Withdraw;
import vn.tiendo.kpi.late.LateFiles;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** One late file of a unit. */
@RestController
@RequestMapping("/api/late-files/{unit}/{reference}")
@Tag(name = "late-files", description = "Hồ sơ trễ hạn và xin lỗi, không có dữ liệu cá nhân")
class LateFileController {

    private final LateFiles files;
    private final Units units;
    private final Access access;
    private final Clock clock;

    LateFileController(LateFiles files, Units units, Access access, Clock clock) {
        this.files = files;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "getLateFile", summary = "A late file with its apologies, what is still owed and who entered what")
    ResponseEntity<LateFileView> get(@PathVariable String unit, @PathVariable String reference) {
        access.mayRead(units.require(unit).code());
        return answer(files.require(FileKey.of(unit, reference)));
    }

    @PutMapping
    @Operation(operationId = "putLateFile", summary = "Put a late file into the register or change what is known of it; the same again changes nothing, a withdrawn file counts again")
    ResponseEntity<LateFileView> put(@PathVariable String unit, @PathVariable String reference,
            @RequestBody FactsBody body, Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var command = body.toCommand(user.username(), clock.instant());
        return answer(files.handle(FileKey.of(unit, reference), request, command).file());
    }

    @PostMapping("/apologies")
    @Operation(operationId = "apologiseForLateFile", summary = "Tell of an apology: channel, day, and the new date as long as the result is owed")
    ResponseEntity<LateFileView> apologise(@PathVariable String unit, @PathVariable String reference,
            @RequestBody ApologyBody body, Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var command = body.toCommand(user.username(), clock.instant());
        return answer(files.handle(FileKey.of(unit, reference), request, command).file());
    }

    @PostMapping("/withdraw")
    @Operation(operationId = "withdrawLateFile", summary = "Take a file out that should not be in the register, with the reason")
    ResponseEntity<LateFileView> withdraw(@PathVariable String unit, @PathVariable String reference,
            @RequestBody Reason body, Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var command = new Withdraw(Fields.text("reason", body.reason(), Fields.LINE), user.username(),
                clock.instant());
        return answer(files.handle(FileKey.of(unit, reference), request, command).file());
    }

    /** Body of a withdrawal: why. */
    record Reason(@Nullable String reason) {}

    private ResponseEntity<LateFileView> answer(Stored<LateFile> stored) {
        var name = units.require(stored.state().unit()).name();
        return ResponseEntity.ok().eTag(stored.entityTag())
                .body(LateFileView.of(stored, name, LocalDate.now(clock)));
    }
}
