package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** Entries of an index, in the order in which MongoDB sorts values. */
final class KeyType extends BasicDataType<KeyValue> {

    private static final int OBJECT = 24;

    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int order = ValueComparator.asc().compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public void write(WriteBuffer to, KeyValue key) {
        to.putVarInt(key.size());
        key.forEach(value -> values.write(to, value));
    }

    @Override
    public KeyValue read(ByteBuffer from) {
        int size = DataUtils.readVarInt(from);
        var key = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            key.add(values.read(from));
        }
        return new KeyValue(key);
    }

    @Override
    public int getMemory(KeyValue key) {
        return OBJECT + key.stream().mapToInt(value -> OBJECT + values.getMemory(value)).sum();
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
