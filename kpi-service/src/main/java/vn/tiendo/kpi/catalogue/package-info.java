/** Indicators and forms: dated reference data that says what is measured and what units are asked for. */
@NullMarked
package vn.tiendo.kpi.catalogue;

import org.jspecify.annotations.NullMarked;
