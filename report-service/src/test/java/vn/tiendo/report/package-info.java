@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
