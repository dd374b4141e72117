package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A document store that speaks MongoDB's protocol (loopback only) and keeps its data in one file. It is not MongoDB: no
 * transactions, no change streams, and an ordinary index narrows a query down by its first field only (a query without
 * an index reads the whole collection).
 *
 * <p>
 * What holds: a single document changes as a whole; a write that was acknowledged is still there after the process was
 * killed; a reader never sees what such a kill could take back; unique indexes admit one. The file is not forced to the
 * disk on each write, so a power cut can take the last moment.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int CONNECTION_THREADS = 24;

    private final MongoServer server;
    private final StoreUpkeep upkeep;
    private final int port;

    private EmbeddedStore(MongoServer server, StoreUpkeep upkeep, int port) {
        this.server = server;
        this.upkeep = upkeep;
        this.port = port;
    }

    /** Starts on a free port; for tests. */
    public static EmbeddedStore start(Path file) {
        return start(file, 0);
    }

    /**
     * Opens the file, making it when it is new, and serves.
     *
     * @param port 0 for any free one
     * @throws org.h2.mvstore.MVStoreException when another process has the file open, or it is damaged
     */
    public static EmbeddedStore start(Path file, int port) {
        return start(file, port, () -> {});
    }

    /** Starts; {@code broken} is run when a commit failed, for instance on a full disk. */
    static EmbeddedStore start(Path file, int port, Runnable broken) {
        MVStore store = StoreFile.open(file);
        var backend = new CommittingBackend(store, broken);
        var server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTION_THREADS);
        var upkeep = new StoreUpkeep(() -> backend.exclusively(() -> StoreFile.compact(store)));
        return new EmbeddedStore(server, upkeep, server.getLocalAddress().getPort());
    }

    /** The connection string of one database, e.g. {@code mongodb://127.0.0.1:8086/plan}. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port, database);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        upkeep.close();
        server.shutdownNow();
    }
}
