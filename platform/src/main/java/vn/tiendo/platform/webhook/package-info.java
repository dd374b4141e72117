/** Signed calls to programs outside: where they may lead, how they are signed, how they are made. */
@NullMarked
package vn.tiendo.platform.webhook;

import org.jspecify.annotations.NullMarked;
