@NullMarked
package vn.tiendo.report.catalogue;

import org.jspecify.annotations.NullMarked;
