/** One line for every write and every denial, and the trace they belong to. */
@NullMarked
package vn.tiendo.gateway.audit;

import org.jspecify.annotations.NullMarked;
