@NullMarked
package vn.tiendo.task.notice.scan;

import org.jspecify.annotations.NullMarked;
