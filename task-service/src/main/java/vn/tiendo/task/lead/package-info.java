/** Whether the lead of a task is somebody who can do it. */
@NullMarked
package vn.tiendo.task.lead;

import org.jspecify.annotations.NullMarked;
