@NullMarked
package vn.tiendo.gateway.routing;

import org.jspecify.annotations.NullMarked;
