package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The stock backend commits when it likes; this one commits each command before its reply goes out. */
final class CommittingBackend extends H2Backend {

    /** Commands that leave the data alone. Any other counts as a write, the unknown ones too. */
    private static final Set<String> READS = Set.of("find", "getmore", "killcursors", "count", "distinct", "ismaster",
            "hello", "ping", "buildinfo", "whatsmyuri", "serverstatus", "listcollections", "listindexes", "dbstats",
            "collstats", "endsessions", "getlasterror", "connectionstatus", "hostinfo", "getlog");

    private final GroupCommit groupCommit;

    /** @param broken run when a commit failed, after which nothing can be stored any more */
    CommittingBackend(MVStore store, Runnable broken) {
        super(store);
        this.groupCommit = new GroupCommit(() -> commit(store, broken));
    }

    private static void commit(MVStore store, Runnable broken) {
        try {
            store.commit();
        } catch (MVStoreException e) {
            broken.run();
            throw e;
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return isRead(command, query)
                ? groupCommit.read(() -> super.handleCommand(channel, database, command, query))
                : groupCommit.write(() -> super.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return groupCommit.read(() -> super.handleQuery(query));
    }

    @Override
    public void close() {
        exclusively(() -> StoreFile.close(getMvStore()));
        super.close();
    }

    void exclusively(Runnable work) {
        groupCommit.exclusively(work);
    }

    private static boolean isRead(String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return name.equals("aggregate") ? !writesResult(query.get("pipeline")) : READS.contains(name);
    }

    private static boolean writesResult(@Nullable Object pipeline) {
        var text = String.valueOf(pipeline);
        return text.contains("$out") || text.contains("$merge");
    }
}
