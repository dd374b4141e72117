package vn.tiendo.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.MVStore;

/** The one file all databases of a store are in; locked while it is open. */
final class StoreFile {

    private static final int CACHE_MEGABYTES = 16;
    private static final int RETENTION_MILLIS = 2_000;
    private static final int CLOSING_MILLIS = 500;
    private static final int WANTED_FILL_PERCENT = 60;
    private static final int COMPACTED_BYTES = 4 << 20;

    private StoreFile() {}

    /** Nothing commits but a call of {@code commit()}: neither time nor the amount of unsaved data. */
    static MVStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        return store;
    }

    /** Also gives back the room of what is no longer in use, as far as that goes in half a second. */
    static void close(MVStore store) {
        store.close(CLOSING_MILLIS);
    }

    /** Moves what is still in use out of nearly empty chunks, so that their room is used again. */
    static void compact(MVStore store) {
        if (!store.isClosed()) {
            store.compact(WANTED_FILL_PERCENT, COMPACTED_BYTES);
        }
    }
}
