@NullMarked
package vn.tiendo.kpi.delegation;

import org.jspecify.annotations.NullMarked;
