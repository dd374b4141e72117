package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.plan.unit.change.ListDifference;
import vn.tiendo.plan.unit.change.OfficialList;
import vn.tiendo.plan.unit.change.UnitAdministration;
import vn.tiendo.plan.unit.change.UnitProblem;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Newer official lists of units: first the difference is shown, then it is applied. */
@RestController
@RequestMapping("/api/units/lists")
@Tag(name = "Units")
final class UnitListController {

    private final UnitAdministration administration;
    private final UnitAuthority authority;
    private final Access access;

    UnitListController(UnitAdministration administration, UnitAuthority authority, Access access) {
        this.administration = administration;
        this.authority = authority;
        this.access = access;
    }

    @PostMapping("/differences")
    @Operation(summary = "Show in what a newer official list differs from the units as they stand; nothing is changed", description = """
            Part `file`: CSV or JSON (docs/api/units.md) of all units below `scope` on the day. The entity tag is needed \
            to apply it.""")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE))
    ResponseEntity<ListDifference> compare(
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            @Parameter(description = "Day from which the list holds") @RequestParam LocalDate on,
            @Parameter(description = "Code of the unit whose units are listed, the caller's own if left out") @RequestParam(required = false) @Nullable String scope)
            throws IOException {
        var difference = difference(file, on, scope);
        return ResponseEntity.ok().eTag(difference.entityTag()).body(difference.state());
    }

    @PostMapping
    @Operation(summary = "Apply a newer official list, all or nothing", description = """
            The same file and parameters as for the difference, with its entity tag as If-Match: 428 without it, 412 \
            where the units have changed since it was shown.""")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE))
    ResponseEntity<Listing<UnitChangeView>> apply(
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file, @RequestParam LocalDate on,
            @RequestParam(required = false) @Nullable String scope,
            @Parameter(description = "Legal instrument that says so") @RequestParam(defaultValue = "") String instrument,
            @Parameter(description = "Needed where the day has passed") @RequestParam(required = false) @Nullable String reason,
            Request request) throws IOException {
        var user = access.mayAdminister(Objects.requireNonNullElse(scope, access.user().unit()));
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var difference = difference(file, on, scope).state();
        if (!difference.missing().isEmpty()) {
            throw new Rejection(UnitProblem.LIST_INCOMPLETE).at("file").with("missing", difference.missing());
        }
        var entered = administration.enter(difference.changes(), instrument, reason, user, request);
        List<UnitChangeView> changes = entered.changes().stream().map(change -> UnitChangeView.of(change, true))
                .toList();
        return ResponseEntity.ok().eTag(entered.ledger().entityTag()).body(Listing.whole(changes));
    }

    private Stored<ListDifference> difference(@Nullable MultipartFile file, LocalDate on, @Nullable String scope)
            throws IOException {
        var unit = Objects.requireNonNullElse(scope, access.user().unit());
        access.mayAdminister(unit);
        if (file == null) {
            throw new Rejection(PlanProblem.FILE_MISSING).at("file");
        }
        var difference = administration.compare(OfficialList.read(file.getBytes()), unit, on);
        authority.over(difference.state().changes());
        return difference;
    }
}
