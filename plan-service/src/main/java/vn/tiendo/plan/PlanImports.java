package vn.tiendo.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Makes drafts of files. */
public final class PlanImports {

    private final Plans plans;
    private final PlanImporter importer;
    private final StoredFiles files;
    private final VirusScan virusScan;
    private final PlanChecks checks;
    private final Clock clock;

    PlanImports(Plans plans, PlanImporter importer, StoredFiles files, VirusScan virusScan, PlanChecks checks,
            Clock clock) {
        this.plans = plans;
        this.importer = importer;
        this.files = files;
        this.virusScan = virusScan;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * A draft that was made of a file.
     *
     * @param isNew false where the unit had imported the same file before; the plan is then as it stands today
     * @param told what else this caller should know; told, not stored
     */
    public record Imported(Stored<Plan> plan, boolean isNew, List<Finding> told) {}

    /**
     * Reads a file and keeps the draft for the caller's unit, and before it the file.
     *
     * @param mayRead whether the caller may read drafts of a unit
     * @throws Rejection a {@link PlanProblem} where the file is no plan that can be read
     */
    public Imported keep(byte[] file, String fileName, CurrentUser caller, Predicate<String> mayRead,
            Request request) throws IOException {
        var checksum = PlanIds.checksum(file);
        var id = PlanIds.ofFile(caller.unit(), checksum);
        var key = request.idempotencyKey();
        if (key != null && plans.keyMadeAnother(key, id)) {
            throw new Rejection(PlatformProblem.IDEMPOTENCY_KEY_REUSED).at("Idempotency-Key");
        }
        var others = Repetition.byOthers(plans.importedFrom(checksum), id, mayRead);
        var known = plans.find(id);
        if (known.isPresent()) {
            return new Imported(known.get(), false, Stream.concat(Stream.of(Repetition.BY_YOUR_UNIT), others).toList());
        }
        var scan = virusScan.scan(new ByteArrayInputStream(file));
        var draft = checks.checked(null, caller.unit(), read(file, fileName));
        files.keep(checksum, new ByteArrayInputStream(file));
        var origin = new Origin(fileName, checksum, file.length, scan);
        var command = new KeepDraft(caller.unit(), draft, origin, null, clock.instant());
        return new Imported(plans.handle(id, new Request(key, checksum, null), command), true, others.toList());
    }

    private Draft read(byte[] file, String fileName) {
        try {
            return importer.read(file, fileName, Limits.DEFAULT);
        } catch (ImportRejected e) {
            throw new Rejection(problem(e.reason())).at("file").with("reason", e.detail());
        }
    }

    private static ProblemType problem(ImportRejected.Reason reason) {
        return switch (reason) {
            case EMPTY_FILE -> PlanProblem.FILE_EMPTY;
            case TOO_LARGE -> PlatformProblem.TOO_LARGE;
            case NOT_TEXT -> PlanProblem.FILE_NOT_TEXT;
            case NOT_A_PLAN -> PlanProblem.FILE_NOT_A_PLAN;
            case UNSUPPORTED_FORMAT -> PlanProblem.FILE_FORMAT_UNSUPPORTED;
            case OLD_WORD -> PlanProblem.FILE_OLD_WORD;
            case EXTENSION_MISMATCH -> PlanProblem.FILE_EXTENSION_MISMATCH;
            case MACROS -> PlanProblem.FILE_HAS_MACROS;
            case SCANNED -> PlanProblem.FILE_SCANNED;
            case PASSWORD_PROTECTED -> PlanProblem.FILE_PASSWORD_PROTECTED;
            case DAMAGED -> PlanProblem.FILE_DAMAGED;
            case UNSAFE_CONTENT -> PlanProblem.FILE_UNSAFE;
            case TOO_MANY_PAGES -> PlanProblem.FILE_TOO_MANY_PAGES;
            case DECOMPRESSION_BOMB -> PlanProblem.FILE_DECOMPRESSION_BOMB;
            case TOO_SLOW -> PlanProblem.FILE_TOO_SLOW;
        };
    }
}
