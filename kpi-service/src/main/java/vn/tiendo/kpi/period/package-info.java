/** When the figures of a reporting period are collected. */
@NullMarked
package vn.tiendo.kpi.period;

import org.jspecify.annotations.NullMarked;
