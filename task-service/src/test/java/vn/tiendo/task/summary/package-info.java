@NullMarked
package vn.tiendo.task.summary;

import org.jspecify.annotations.NullMarked;
