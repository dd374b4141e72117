@NullMarked
package vn.tiendo.kpi.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
