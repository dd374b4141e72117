/** Documents as people cite them. */
@NullMarked
package vn.tiendo.task.document;

import org.jspecify.annotations.NullMarked;
