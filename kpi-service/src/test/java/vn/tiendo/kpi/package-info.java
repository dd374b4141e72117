@NullMarked
package vn.tiendo.kpi;

import org.jspecify.annotations.NullMarked;
