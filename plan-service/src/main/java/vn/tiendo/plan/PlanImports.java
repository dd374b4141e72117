package vn.tiendo.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import vn.tiendo.plan.PlanCommand.KeepDraft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Makes drafts of files. */
public final class PlanImports {

    private final Plans plans;
    private final PlanImporter importer;
    private final IssuerNames names;
    private final Clock clock;

    public PlanImports(Plans plans, PlanImporter importer, IssuerNames names, Clock clock) {
        this.plans = plans;
        this.importer = importer;
        this.names = names;
        this.clock = clock;
    }

    /**
     * A draft that was made of a file.
     *
     * @param isNew false where the unit had imported the same file before; the plan is then as it stands today
     */
    public record Imported(Stored<Plan> plan, boolean isNew) {}

    /**
     * Reads a file and keeps the draft for the caller's unit.
     *
     * @throws Rejection a {@link PlanProblem} where the file is no plan that can be read
     */
    public Imported keep(byte[] file, String fileName, CurrentUser caller, Request request) {
        var checksum = checksum(file);
        var id = PlanIds.ofFile(caller.unit(), checksum);
        var key = request.idempotencyKey();
        if (key != null && plans.keyMadeAnother(key, id)) {
            throw new Rejection(PlatformProblem.IDEMPOTENCY_KEY_REUSED).at("Idempotency-Key");
        }
        var known = plans.find(id);
        if (known.isPresent()) {
            return new Imported(noted(known.get()), false);
        }
        var choice = choose(file, fileName, caller);
        var command = new KeepDraft(choice.unit(), choice.draft(), new Origin(fileName, checksum), clock.instant());
        return new Imported(plans.handle(id, new Request(key, checksum, null), command), true);
    }

    private IssuerChoice choose(byte[] file, String fileName, CurrentUser caller) {
        try {
            var draft = importer.read(file, fileName, Limits.DEFAULT);
            return IssuerChoice.of(draft, caller.unit(), names, LocalDate.now(clock));
        } catch (ImportRejected e) {
            throw new Rejection(problem(e.reason())).at("file").with("reason", e.detail());
        }
    }

    /** Told to this caller, not stored. */
    private static Stored<Plan> noted(Stored<Plan> known) {
        var finding = new Finding(Severity.INFO, "ALREADY_IMPORTED",
                "Tệp này đã được nhập trước đó; đây là kế hoạch đã lưu, không tạo thêm bản mới.", null);
        var plan = known.state();
        return new Stored<>(known.id(), known.version(),
                plan.corrected(plan.unit(), Findings.added(plan.content(), finding)));
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

    private static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
