/** The linter: a plan checked against itself, its parent and the reference data of its day. Every rule has a name. */
@NullMarked
package vn.tiendo.plan.check;

import org.jspecify.annotations.NullMarked;
