package vn.tiendo.platform.store;

/**
 * A state as the store holds it.
 *
 * @param version grows by one with every change; the entity tag is this number in quotes
 */
public record Stored<S>(String id, long version, S state) {

    public String entityTag() {
        return "\"" + version + "\"";
    }
}
