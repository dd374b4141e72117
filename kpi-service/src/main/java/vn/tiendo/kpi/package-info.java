/** The service that knows what is measured, takes figures in, and holds them against targets. */
@NullMarked
package vn.tiendo.kpi;

import org.jspecify.annotations.NullMarked;
