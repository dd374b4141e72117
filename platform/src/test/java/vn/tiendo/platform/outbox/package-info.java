@NullMarked
package vn.tiendo.platform.outbox;

import org.jspecify.annotations.NullMarked;
