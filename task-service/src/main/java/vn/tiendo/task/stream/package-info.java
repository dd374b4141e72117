/** What published and closed plans do to tasks. */
@NullMarked
package vn.tiendo.task.stream;

import org.jspecify.annotations.NullMarked;
