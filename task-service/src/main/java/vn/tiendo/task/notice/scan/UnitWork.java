package vn.tiendo.task.notice.scan;

import java.util.Collection;

/**
 * The tasks of a unit that are not closed.
 *
 * @param revision another one after every change
 */
record UnitWork(String unit, String revision, Collection<OwedTask> tasks) {}
