/** The draft of a file without a running service. */
@NullMarked
package vn.tiendo.plan.extract;

import org.jspecify.annotations.NullMarked;
