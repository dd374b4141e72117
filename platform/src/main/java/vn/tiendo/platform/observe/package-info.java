/** Trace ids and the numbers an operator watches. */
@NullMarked
package vn.tiendo.platform.observe;

import org.jspecify.annotations.NullMarked;
