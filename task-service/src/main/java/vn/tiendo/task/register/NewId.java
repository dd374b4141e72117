package vn.tiendo.task.register;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.tiendo.platform.store.Request;

/** Ids of what people make: the same idempotency key of the same caller is the same thing. */
public final class NewId {

    private NewId() {}

    /**
     * An id.
     *
     * @param kind short and without a dot, for example {@code ev}
     */
    public static String of(String kind, String username, Request request) {
        var key = request.idempotencyKey();
        var id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((kind + " " + username + " " + key).getBytes(StandardCharsets.UTF_8));
        return kind + "-" + id;
    }
}
