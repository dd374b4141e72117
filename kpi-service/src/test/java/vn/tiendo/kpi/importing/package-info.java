@NullMarked
package vn.tiendo.kpi.importing;

import org.jspecify.annotations.NullMarked;
