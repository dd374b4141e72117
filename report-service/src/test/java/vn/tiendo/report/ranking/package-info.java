@NullMarked
package vn.tiendo.report.ranking;

import org.jspecify.annotations.NullMarked;
