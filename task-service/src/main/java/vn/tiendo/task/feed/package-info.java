/** Due days in an officer's own calendar. */
@NullMarked
package vn.tiendo.task.feed;

import org.jspecify.annotations.NullMarked;
