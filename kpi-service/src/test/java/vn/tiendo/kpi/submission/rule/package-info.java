@NullMarked
package vn.tiendo.kpi.submission.rule;

import org.jspecify.annotations.NullMarked;
