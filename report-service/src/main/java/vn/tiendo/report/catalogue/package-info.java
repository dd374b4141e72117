/** Indicators and forms as kpi-service defines them. */
@NullMarked
package vn.tiendo.report.catalogue;

import org.jspecify.annotations.NullMarked;
