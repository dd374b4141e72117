@NullMarked
package vn.tiendo.task.notice.stream;

import org.jspecify.annotations.NullMarked;
