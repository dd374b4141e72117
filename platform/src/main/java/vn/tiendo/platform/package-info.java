/** Auto-configuration of what every service shares. */
@NullMarked
package vn.tiendo.platform;

import org.jspecify.annotations.NullMarked;
