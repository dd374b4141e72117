package vn.tiendo.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collections that follow from the topics alone. They exist in generations: a new one is built from the topics by an
 * instance of its own, with a consumer group of its own, while the others serve the one before; then all are started with
 * the new one.
 */
public final class ReadModels {

    /** So many versions a generation can tell before those of the next begin. */
    private static final long VERSIONS = 1_000_000_000_000L;

    private final MongoDatabase database;
    private final JsonMapper mapper;
    private final ReadModelProperties properties;
    private final List<String> collections = new CopyOnWriteArrayList<>();

    ReadModels(MongoDatabase database, JsonMapper mapper, ReadModelProperties properties) {
        this.database = database;
        this.mapper = mapper;
        this.properties = properties;
    }

    /** A collection of this generation. */
    public MongoCollection<Document> collection(String name) {
        collections.add(name);
        return database.getCollection(name + properties.suffix());
    }

    /** A store of this generation; its decisions must tell nothing. */
    public <S> AggregateStore<S> store(String name, Class<S> state) {
        MongoCollection<Document> documents = collection(name);
        return new AggregateStore<>(documents, new StateJson<>(mapper, state), new ReadModelWriter(),
                new CollectionOutbox(documents, ""));
    }

    public int generation() {
        return properties.generation();
    }

    /** Whether this instance only builds the generation and serves nobody yet. */
    public boolean isBuilding() {
        return properties.building();
    }

    /** What is to be added to versions that are told, so that they grow also from one generation to the next. */
    public long firstVersion() {
        return (properties.generation() - 1) * VERSIONS;
    }

    /** Gives up the generations before the last one, which is kept to go back to. */
    public void dropOld() {
        for (int old = 1; old < properties.generation() - 1; old++) {
            String suffix = ReadModelProperties.suffix(old);
            collections.forEach(name -> database.getCollection(name + suffix).drop());
        }
    }
}
