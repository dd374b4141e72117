@NullMarked
package vn.tiendo.task.notice.inbox;

import org.jspecify.annotations.NullMarked;
