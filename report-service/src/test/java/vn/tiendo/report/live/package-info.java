@NullMarked
package vn.tiendo.report.live;

import org.jspecify.annotations.NullMarked;
