/** Measures and drives the whole platform from outside. */
@NullMarked
package vn.tiendo.bench;

import org.jspecify.annotations.NullMarked;
