/** How the plans of lower units implement the plan of the unit above, item by item. */
@NullMarked
package vn.tiendo.plan.cascade;

import org.jspecify.annotations.NullMarked;
