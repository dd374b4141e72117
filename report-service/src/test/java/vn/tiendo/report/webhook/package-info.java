@NullMarked
package vn.tiendo.report.webhook;

import org.jspecify.annotations.NullMarked;
