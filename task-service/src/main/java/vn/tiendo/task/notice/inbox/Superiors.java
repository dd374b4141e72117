package vn.tiendo.task.notice.inbox;

import java.util.List;

/** Who stands above whom today. */
@FunctionalInterface
public interface Superiors {

    /** The unit, then those above it, the nearest first. */
    List<String> line(String unit);
}
