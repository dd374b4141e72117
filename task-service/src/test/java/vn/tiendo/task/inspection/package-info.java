@NullMarked
package vn.tiendo.task.inspection;

import org.jspecify.annotations.NullMarked;
