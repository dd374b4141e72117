/** Changes of numbers as they happen, resumable. */
@NullMarked
package vn.tiendo.report.live;

import org.jspecify.annotations.NullMarked;
