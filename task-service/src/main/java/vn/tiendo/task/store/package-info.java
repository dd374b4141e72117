/** Where tasks are kept. */
@NullMarked
package vn.tiendo.task.store;

import org.jspecify.annotations.NullMarked;
