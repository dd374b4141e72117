package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/** Documents as BSON after a mark; without the mark they are serialized objects, as the stock store writes them. */
final class DocumentType extends BasicDataType<Document> {

    /** No type the stock store writes begins with it. */
    private static final byte BSON = (byte) 0xFE;
    private static final int OBJECT = 24;
    private static final int ENTRY = 64;

    private final ObjectDataType objects = new ObjectDataType();

    @Override
    public void write(WriteBuffer to, Document document) {
        var encoded = PooledByteBufAllocator.DEFAULT.heapBuffer();
        try {
            BsonEncoder.encodeDocument(document, encoded);
            to.put(BSON).put(encoded.array(), encoded.arrayOffset(), encoded.readableBytes());
        } finally {
            encoded.release();
        }
    }

    @Override
    public Document read(ByteBuffer from) {
        if (from.get(from.position()) != BSON) {
            return (Document) objects.read(from);
        }
        from.get();
        var encoded = Unpooled.wrappedBuffer(from);
        var document = BsonDecoder.decodeBson(encoded);
        from.position(from.position() + encoded.readerIndex());
        return document;
    }

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    /** About as many bytes as a value takes in memory, for the size of the cache. */
    private static int memory(@Nullable Object value) {
        return switch (value) {
            case String text -> OBJECT + OBJECT + text.length();
            case Map<?, ?> members -> OBJECT
                    + members.values().stream().mapToInt(member -> ENTRY + memory(member)).sum();
            case Collection<?> elements -> OBJECT + elements.stream().mapToInt(DocumentType::memory).sum();
            case byte[] bytes -> OBJECT + bytes.length;
            case null, default -> OBJECT;
        };
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
