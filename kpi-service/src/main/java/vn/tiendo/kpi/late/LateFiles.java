package vn.tiendo.kpi.late;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.late.LateFileCommand.Withdraw;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The registers of all units; every command is one write to one document, and none where it says nothing new. */
public final class LateFiles {

    private final AggregateStore<LateFile> store;

    public LateFiles(AggregateStore<LateFile> store) {
        this.store = store;
    }

    /** A file after a command, and whether the register is another one now. */
    public record Handled(Stored<LateFile> file, Outcome outcome) {}

    /**
     * The file of that key, withdrawn or not.
     *
     * @throws Rejection not-found
     */
    public Stored<LateFile> require(FileKey key) {
        return store.require(key.id());
    }

    /** The files of those keys that there are, by id. */
    Map<String, Stored<LateFile>> known(Collection<FileKey> keys) {
        return store.findAll(keys.stream().map(FileKey::id).toList()).stream()
                .collect(toMap(Stored::id, Function.identity()));
    }

    /**
     * What a file has become by a command.
     *
     * @throws Rejection with a {@link LateFileProblem}; not-found, stale-version, idempotency-key-reused
     */
    public Handled handle(FileKey key, Request request, LateFileCommand command) {
        return handle(key, store.find(key.id()).orElse(null), request, command);
    }

    Handled handle(FileKey key, @Nullable Stored<LateFile> known, Request request, LateFileCommand command) {
        if (known != null && saysNothingNew(command, key, known.state())) {
            return new Handled(known, Outcome.UNCHANGED);
        }
        var after = store.change(key.id(), request, file -> LateFileDecider.decide(command, key, file));
        return new Handled(after, known == null ? Outcome.CREATED : Outcome.UPDATED);
    }

    private static boolean saysNothingNew(LateFileCommand command, FileKey key, LateFile file) {
        return !(command instanceof Withdraw) && LateFileDecider.decide(command, key, file).events().isEmpty();
    }
}
