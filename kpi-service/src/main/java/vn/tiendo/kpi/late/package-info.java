/** Procedure files that were late, without personal data, and what the unit owes the people concerned (công khai xin lỗi). */
@NullMarked
package vn.tiendo.kpi.late;

import org.jspecify.annotations.NullMarked;
