package vn.tiendo.local.infrastructure;

import static java.util.stream.Collectors.toSet;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: its entries are the values of its first field, each with the position of a document that has
 * it. Used for queries that name a value, a list of values or a bound of that field; what it finds is compared with the
 * whole query afterwards, so it may find too much. Documents without a value have no entry.
 */
final class OrdinaryIndex extends Index<Object> {

    private static final String IN = "$in";
    private static final Set<String> LOW = Set.of("$gt", "$gte");
    private static final Set<String> HIGH = Set.of("$lt", "$lte");

    private final MVMap<KeyValue, Boolean> entries;
    private final boolean fresh;

    /**
     * Over its entries.
     *
     * @param fresh whether they are still to be made, from all documents
     */
    OrdinaryIndex(MVMap<KeyValue, Boolean> entries, boolean fresh, String name, List<IndexKey> keys) {
        this.entries = entries;
        this.fresh = fresh;
        super(name, keys, true);
    }

    private record Range(@Nullable Object from, @Nullable Object to) {}

    @Override
    public boolean canHandle(Document query) {
        return !ranges(query).isEmpty();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var positions = new LinkedHashSet<>();
        for (var range : ranges(query)) {
            var from = new KeyValue(range.from() == null ? MinKey.getInstance() : range.from(), MinKey.getInstance());
            var to = new KeyValue(range.to() == null ? MaxKey.getInstance() : range.to(), MaxKey.getInstance());
            entries.cursor(from, to, false).forEachRemaining(entry -> positions.add(entry.get(1)));
        }
        return positions;
    }

    /** Where the entries of all documents that match lie; none where the query does not say. */
    private List<Range> ranges(Document query) {
        var condition = Conjunction.on(Set.of(keys().getFirst()), query).get(keys().getFirst());
        if (condition != null && isValue(condition)) {
            return List.of(exactly(condition));
        }
        if (!(condition instanceof Document operators)) {
            return List.of();
        }
        if (operators.get(IN) instanceof Collection<?> values && values.stream().allMatch(OrdinaryIndex::isValue)) {
            return values.stream().map(OrdinaryIndex::exactly).toList();
        }
        return bound(operators).toList();
    }

    private static Range exactly(Object value) {
        return new Range(normal(value), normal(value));
    }

    /** One of the bounds only: several elements of an array may each keep to another. */
    private static Stream<Range> bound(Document operators) {
        return Stream.concat(
                operators.keySet().stream().filter(LOW::contains).map(operators::get).filter(OrdinaryIndex::isValue)
                        .map(low -> new Range(normal(low), null)),
                operators.keySet().stream().filter(HIGH::contains).map(operators::get).filter(OrdinaryIndex::isValue)
                        .map(high -> new Range(null, normal(high))))
                .limit(1);
    }

    private static boolean isValue(@Nullable Object condition) {
        return condition instanceof String || condition instanceof Number || condition instanceof Boolean
                || condition instanceof Instant;
    }

    private static Object normal(Object value) {
        return new KeyValue(value).normalized().get(0);
    }

    private Set<KeyValue> entries(Document document) {
        var position = position(document);
        return getKeyValues(document).stream().map(key -> key.get(0)).filter(Missing::isNeitherNullNorMissing)
                .map(value -> new KeyValue(value, position)).collect(toSet());
    }

    private static Object position(Document document) {
        return Missing.ofNullable(Utils.getSubdocumentValue(document, "_id"));
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entries(document).forEach(entry -> entries.put(entry, true));
    }

    @Override
    public @Nullable Object remove(Document document) {
        entries(document).forEach(entries::remove);
        return null;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = entries(before);
        var now = entries(after);
        old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
        now.stream().filter(entry -> !old.contains(entry)).forEach(entry -> entries.put(entry, true));
    }

    /** The {@code _id} index knows it. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Any value may be there many times.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // Any value may be there many times.
    }

    /** Not by its entries: there may be none in a large collection, which would be read at every start. */
    @Override
    public boolean isEmpty() {
        return fresh;
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // Its map is removed by the database.
    }
}
