/** Tests of drafted sentences. */
@NullMarked
package vn.tiendo.report.periodic.facts;

import org.jspecify.annotations.NullMarked;
