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
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The stock database uses an index only for a query that asks for its fields and nothing else, knows no ordinary indexes,
 * and keeps documents as serialized objects. This one uses an index wherever it narrows a query down, has ordinary indexes,
 * and keeps documents as BSON. It reads the files of the stock one; indexes are made anew from the documents then.
 */
final class IndexedDatabase extends H2Database {

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        return new UniqueIndex(entries(collection, index), index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        return new OrdinaryIndex(entries(collection, index), index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(name(collection.getCollectionName(), index));
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
