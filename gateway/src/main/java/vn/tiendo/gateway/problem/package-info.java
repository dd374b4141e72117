/** What the gateway itself refuses or cannot do, as RFC 9457 problems. */
@NullMarked
package vn.tiendo.gateway.problem;

import org.jspecify.annotations.NullMarked;
