@NullMarked
package vn.tiendo.kpi.submission;

import org.jspecify.annotations.NullMarked;
