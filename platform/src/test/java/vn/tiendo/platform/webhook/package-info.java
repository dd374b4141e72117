@NullMarked
package vn.tiendo.platform.webhook;

import org.jspecify.annotations.NullMarked;
