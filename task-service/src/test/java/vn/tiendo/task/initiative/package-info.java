@NullMarked
package vn.tiendo.task.initiative;

import org.jspecify.annotations.NullMarked;
