package vn.tiendo.kpi.late;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of a file in the register. */
public sealed interface LateFileCommand {

    String by();

    Instant at();

    /**
     * Enters what is known of a file; entering the same again changes nothing.
     *
     * @param regret the apology that was made, null where none is told of
     * @param restores whether a file that was withdrawn is to count again; a program never says so
     */
    record Enter(Facts facts, @Nullable Regret regret, boolean restores, String by,
            Instant at) implements LateFileCommand {}

    /** Tells of an apology; telling of the same again changes nothing. */
    record Apologise(Regret regret, String by, Instant at) implements LateFileCommand {}

    /** Takes a file out that should not be in the register. */
    record Withdraw(String reason, String by, Instant at) implements LateFileCommand {}
}
