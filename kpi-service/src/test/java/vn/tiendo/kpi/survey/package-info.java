@NullMarked
package vn.tiendo.kpi.survey;

import org.jspecify.annotations.NullMarked;
