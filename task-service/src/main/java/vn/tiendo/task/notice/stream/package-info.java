/** What events mean for notices: pointers to deliveries, and news of tasks. */
@NullMarked
package vn.tiendo.task.notice.stream;

import org.jspecify.annotations.NullMarked;
