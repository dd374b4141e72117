/** Rolled-up numbers, live, each with its sources and watermark. */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
