/** The files plans were imported from, as they came, and whether a scanner found them clean. */
@NullMarked
package vn.tiendo.plan.file;

import org.jspecify.annotations.NullMarked;
