package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The stock database uses an index only for a query that asks for its fields and nothing else, knows no ordinary indexes,
 * and keeps documents as serialized objects. This one uses an index wherever it narrows a query down, has ordinary indexes,
 * and keeps documents as BSON. It reads the files of the stock one; indexes are made anew from the documents then, as they
 * are when the process ended before all documents were in one.
 */
final class IndexedDatabase extends H2Database {

    private final MVStore store;
    private final MVMap<String, Boolean> made;
    private final Set<String> beingMade;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        this.made = store.openMap("made_indexes." + name);
        this.beingMade = new HashSet<>();
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        MVMap<KeyValue, Object> entries = entries(collection, index);
        beginUnlessMade(entries);
        return new UniqueIndex(entries, index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        MVMap<KeyValue, Boolean> entries = entries(collection, index);
        return new OrdinaryIndex(entries, beginUnlessMade(entries), index, keys);
    }

    private boolean beginUnlessMade(MVMap<KeyValue, ?> entries) {
        boolean begins = !made.containsKey(entries.getName());
        if (begins) {
            entries.clear();
            beingMade.add(entries.getName());
        }
        return begins;
    }

    /** Once all documents are in the indexes that were begun. */
    private void endMaking() {
        beingMade.forEach(index -> made.put(index, true));
        beingMade.clear();
    }

    @Override
    protected void initializeNamespacesAndIndexes() {
        super.initializeNamespacesAndIndexes();
        endMaking();
    }

    @Override
    protected synchronized void addIndex(Document description) {
        super.addIndex(description);
        endMaking();
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        var name = name(collection.getCollectionName(), index);
        made.remove(name);
        store.removeMap(name);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        var name = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = store.openMap("databases." + name,
                new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        MVMap<String, Object> meta = store.openMap("meta." + name);
        return new H2Collection(this, collection, options, documents, meta, cursorRegistry);
    }

    private <V> MVMap<KeyValue, V> entries(String collection, String index) {
        return store.openMap(name(collection, index), new MVMap.Builder<KeyValue, V>().keyType(new KeyType()));
    }

    private String name(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._ordered_index_" + index;
    }
}
