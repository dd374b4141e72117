@NullMarked
package vn.tiendo.report.document;

import org.jspecify.annotations.NullMarked;
