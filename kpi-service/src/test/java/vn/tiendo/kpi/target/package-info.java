@NullMarked
package vn.tiendo.kpi.target;

import org.jspecify.annotations.NullMarked;
