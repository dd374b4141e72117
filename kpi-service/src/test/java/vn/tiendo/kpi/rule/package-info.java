@NullMarked
package vn.tiendo.kpi.rule;

import org.jspecify.annotations.NullMarked;
