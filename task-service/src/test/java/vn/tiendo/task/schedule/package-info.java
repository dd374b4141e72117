@NullMarked
package vn.tiendo.task.schedule;

import org.jspecify.annotations.NullMarked;
