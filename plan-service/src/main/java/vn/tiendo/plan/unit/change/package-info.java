/** What administrators change of the official units: mergers, splits, new names, new units, new places in the hierarchy. */
@NullMarked
package vn.tiendo.plan.unit.change;

import org.jspecify.annotations.NullMarked;
