package vn.tiendo.gateway.routing;

import org.springframework.util.unit.DataSize;

/** A request carries more than its route allows. */
public final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLarge(DataSize limit) {
        super("Body larger than " + limit);
        this.limit = limit.toBytes();
    }

    /** The limit in bytes. */
    public long limit() {
        return limit;
    }
}
