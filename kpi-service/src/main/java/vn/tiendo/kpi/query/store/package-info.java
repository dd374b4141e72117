/** Where figures are looked up. */
@NullMarked
package vn.tiendo.kpi.query.store;

import org.jspecify.annotations.NullMarked;
