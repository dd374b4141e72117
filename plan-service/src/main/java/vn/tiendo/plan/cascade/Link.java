package vn.tiendo.plan.cascade;

import java.time.Instant;

/**
 * An item of a plan implements an item of its parent plan, as a person confirmed.
 *
 * @param item for example {@code tasks/t7}
 * @param implemented the parent's, for example {@code tasks/t3}
 * @param by user name
 */
public record Link(String item, String implemented, String by, Instant at) {

    boolean says(Link other) {
        return item.equals(other.item) && implemented.equals(other.implemented);
    }
}
