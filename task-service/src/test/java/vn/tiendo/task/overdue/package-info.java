@NullMarked
package vn.tiendo.task.overdue;

import org.jspecify.annotations.NullMarked;
