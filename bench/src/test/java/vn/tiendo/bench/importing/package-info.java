/** Imports that are cut short. */
@NullMarked
package vn.tiendo.bench.importing;

import org.jspecify.annotations.NullMarked;
