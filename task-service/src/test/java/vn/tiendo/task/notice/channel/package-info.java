@NullMarked
package vn.tiendo.task.notice.channel;

import org.jspecify.annotations.NullMarked;
