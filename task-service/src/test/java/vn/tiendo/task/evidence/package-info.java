@NullMarked
package vn.tiendo.task.evidence;

import org.jspecify.annotations.NullMarked;
