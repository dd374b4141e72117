@NullMarked
package vn.tiendo.kpi.query;

import org.jspecify.annotations.NullMarked;
