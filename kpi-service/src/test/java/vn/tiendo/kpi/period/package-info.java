@NullMarked
package vn.tiendo.kpi.period;

import org.jspecify.annotations.NullMarked;
