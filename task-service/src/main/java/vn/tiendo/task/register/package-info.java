/** Ids under one key: what a unit filed in a year, what a task has. The embedded store finds nothing else fast. */
@NullMarked
package vn.tiendo.task.register;

import org.jspecify.annotations.NullMarked;
