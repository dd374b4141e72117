/** Who may see and do what. */
@NullMarked
package vn.tiendo.platform.access;

import org.jspecify.annotations.NullMarked;
