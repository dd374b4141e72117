/** The catalogue as a file: JSON or a workbook, written and read again. */
@NullMarked
package vn.tiendo.kpi.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
