package vn.tiendo.task.notice.scan;

import java.util.Collection;

/** The tasks of a unit that are not closed. */
public record UnitWork(String unit, Collection<OwedTask> tasks) {}
