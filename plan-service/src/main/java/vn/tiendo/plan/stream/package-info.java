/** What events of other services do to plans. */
@NullMarked
package vn.tiendo.plan.stream;

import org.jspecify.annotations.NullMarked;
