/** Which path belongs to which service, how long it may take, how large it may be, and when to stop asking. */
@NullMarked
package vn.tiendo.gateway.routing;

import org.jspecify.annotations.NullMarked;
