@NullMarked
package vn.tiendo.kpi.catalogue.store;

import org.jspecify.annotations.NullMarked;
