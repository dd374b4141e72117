/** The identity provider of the local platform: demo accounts, two clients, a signing key that outlives restarts. */
@NullMarked
package vn.tiendo.local.identity;

import org.jspecify.annotations.NullMarked;
