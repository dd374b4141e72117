/** One description of all services' interfaces. */
@NullMarked
package vn.tiendo.gateway.openapi;

import org.jspecify.annotations.NullMarked;
