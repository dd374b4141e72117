package vn.tiendo.task.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * On which of its parent's sheets a child stands: decided by its id alone, so that it never moves, whichever unit it goes to
 * and however the units above are regrouped. Sixteen of them hold some two hundred children each when a task goes to all
 * communes of the country.
 */
final class FanOutShard {

    private static final int SHARDS = 16;

    private FanOutShard() {}

    static String of(String parent, String child) {
        return id(parent, Math.floorMod(child.hashCode(), SHARDS));
    }

    static List<String> all(String parent) {
        return IntStream.range(0, SHARDS).mapToObj(shard -> id(parent, shard)).toList();
    }

    private static String id(String parent, int shard) {
        return String.format(Locale.ROOT, "%s|%02d", parent, shard);
    }
}
