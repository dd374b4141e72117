/** Reports asked for outside the calendar (báo cáo đột xuất): who asks whom what until when, and what they answer. */
@NullMarked
package vn.tiendo.report.request;

import org.jspecify.annotations.NullMarked;
