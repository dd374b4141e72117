/** Plans: what a unit has set itself to do, from the first draft to its end. */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
