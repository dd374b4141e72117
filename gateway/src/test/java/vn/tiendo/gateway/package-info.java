/** The gateway over real HTTP, with real servers in the place of services and identity provider. */
@NullMarked
package vn.tiendo.gateway;

import org.jspecify.annotations.NullMarked;
