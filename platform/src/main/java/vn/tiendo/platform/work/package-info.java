/** Work that is started often and must not run twice at once for the same thing. */
@NullMarked
package vn.tiendo.platform.work;

import org.jspecify.annotations.NullMarked;
