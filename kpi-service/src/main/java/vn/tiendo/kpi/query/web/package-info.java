/** Figures side by side over HTTP, also as a workbook. */
@NullMarked
package vn.tiendo.kpi.query.web;

import org.jspecify.annotations.NullMarked;
