package vn.tiendo.task.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * Ids in the order in which they came.
 *
 * @param ids without repetition
 */
record Register(List<String> ids) {

    static final Register EMPTY = new Register(List.of());

    Register with(String id) {
        return ids.contains(id) ? this : new Register(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }
}
