/** Aggregates with their pending events: one document, one write. */
@NullMarked
package vn.tiendo.platform.store;

import org.jspecify.annotations.NullMarked;
