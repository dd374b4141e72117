package vn.tiendo.task.notice.scan;

import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** The tasks of all units that are not closed. */
@FunctionalInterface
interface OpenWork {

    /**
     * Hands them over, unit by unit.
     *
     * @param wanted by unit code and revision of its work, which is another one after every change
     */
    void each(BiPredicate<String, String> wanted, Consumer<UnitWork> reader);
}
