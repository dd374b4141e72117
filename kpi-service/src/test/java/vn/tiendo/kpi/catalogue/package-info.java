@NullMarked
package vn.tiendo.kpi.catalogue;

import org.jspecify.annotations.NullMarked;
