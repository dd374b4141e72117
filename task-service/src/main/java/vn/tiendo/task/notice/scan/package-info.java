/** The daily search for tasks of which somebody has to be reminded. */
@NullMarked
package vn.tiendo.task.notice.scan;

import org.jspecify.annotations.NullMarked;
