package vn.tiendo.kpi.late;

import static vn.tiendo.kpi.late.LateFileProblem.APOLOGY_TOO_EARLY;
import static vn.tiendo.kpi.late.LateFileProblem.DAY_IN_FUTURE;
import static vn.tiendo.kpi.late.LateFileProblem.FILE_NOT_LATE;
import static vn.tiendo.kpi.late.LateFileProblem.LATE_FILE_WITHDRAWN;
import static vn.tiendo.kpi.late.LateFileProblem.NEW_DATE_MISSING;
import static vn.tiendo.kpi.late.LateFileProblem.NEW_DATE_NOT_AHEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.LateFileEvent;
import vn.tiendo.events.LateFileEvent.ApologyMade;
import vn.tiendo.events.LateFileEvent.LateFileEntered;
import vn.tiendo.events.LateFileEvent.LateFileWithdrawn;
import vn.tiendo.kpi.late.LateFileCommand.Apologise;
import vn.tiendo.kpi.late.LateFileCommand.Enter;
import vn.tiendo.kpi.late.LateFileCommand.Withdraw;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.StoreConfiguration;

/** What becomes of a file in the register. */
final class LateFileDecider {

    private static final int DAYS_AHEAD = 31;

    private LateFileDecider() {}

    /**
     * The file after a command; without events where nothing new was said.
     *
     * @param file null where the register does not have it
     * @throws Rejection with a {@link LateFileProblem}; not-found
     */
    static Decision<LateFile> decide(LateFileCommand command, FileKey key, @Nullable LateFile file) {
        boolean restores = command instanceof Enter enter && enter.restores();
        if (file != null && file.withdrawn() != null && !restores) {
            throw new Rejection(LATE_FILE_WITHDRAWN).at("reference").with("reason", file.withdrawn().reason());
        }
        return switch (command) {
            case Enter enter -> enter(enter, key, file);
            case Apologise apologise -> apologise(apologise.regret(), apologise, required(file, key), List.of());
            case Withdraw withdraw -> withdraw(withdraw, required(file, key));
        };
    }

    private static Decision<LateFile> enter(Enter c, FileKey key, @Nullable LateFile file) {
        requireLate(c.facts(), day(c.at()));
        var events = new ArrayList<LateFileEvent>();
        var entered = file;
        if (file == null || file.withdrawn() != null || !file.facts().equals(c.facts())) {
            var entry = new Entry(c.facts(), c.by(), c.at());
            entered = file == null ? LateFile.of(key, entry) : file.with(entry);
            events.add(new LateFileEntered(key.id(), key.unit(), key.reference(), c.facts().field(), c.facts().due(),
                    c.facts().returned(), c.facts().cause(), c.by(), c.at()));
        }
        var after = Objects.requireNonNull(entered);
        return c.regret() == null ? new Decision<>(after, events) : apologise(c.regret(), c, after, events);
    }

    private static void requireLate(Facts facts, LocalDate today) {
        var end = facts.returned() == null ? today : facts.returned();
        if (end.isAfter(today)) {
            throw new Rejection(DAY_IN_FUTURE).at("returned").with("day", end.toString());
        }
        if (!end.isAfter(facts.due())) {
            throw new Rejection(FILE_NOT_LATE).at("due").with("due", facts.due().toString());
        }
    }

    private static Decision<LateFile> apologise(Regret regret, LateFileCommand c, LateFile file,
            List<LateFileEvent> before) {
        if (file.apologies().stream().anyMatch(known -> known.says(regret))) {
            return new Decision<>(file, before);
        }
        requireSound(regret, file.facts(), day(c.at()));
        var events = new ArrayList<>(before);
        events.add(new ApologyMade(file.key().id(), file.unit(), file.reference(), regret.channel(), regret.day(),
                regret.newDate(), c.by(), c.at()));
        return new Decision<>(
                file.with(new Apology(regret.channel(), regret.day(), regret.newDate(), c.by(), c.at())), events);
    }

    private static void requireSound(Regret regret, Facts facts, LocalDate today) {
        if (regret.day().isAfter(today)) {
            throw new Rejection(DAY_IN_FUTURE).at("day").with("day", regret.day().toString());
        }
        if (regret.day().isBefore(facts.due().minusDays(DAYS_AHEAD))) {
            throw new Rejection(APOLOGY_TOO_EARLY).at("day").with("due", facts.due().toString());
        }
        if (regret.newDate() == null) {
            if (facts.returned() == null) {
                throw new Rejection(NEW_DATE_MISSING).at("newDate");
            }
        } else if (regret.newDate().isBefore(regret.day()) || !regret.newDate().isAfter(facts.due())) {
            throw new Rejection(NEW_DATE_NOT_AHEAD).at("newDate").with("due", facts.due().toString());
        }
    }

    private static Decision<LateFile> withdraw(Withdraw c, LateFile file) {
        return Decision.of(file.without(new LateFile.Withdrawal(c.reason(), c.by(), c.at())),
                new LateFileWithdrawn(file.key().id(), file.unit(), file.reference(), c.reason(), c.by(), c.at()));
    }

    private static LateFile required(@Nullable LateFile file, FileKey key) {
        if (file == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND).with("id", key.id());
        }
        return file;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, StoreConfiguration.ZONE);
    }
}
