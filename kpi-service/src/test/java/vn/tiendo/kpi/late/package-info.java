@NullMarked
package vn.tiendo.kpi.late;

import org.jspecify.annotations.NullMarked;
