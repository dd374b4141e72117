/** A trial service around the platform, to prove what every service relies on. */
@NullMarked
package vn.tiendo.platform.trial;

import org.jspecify.annotations.NullMarked;
