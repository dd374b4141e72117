/** Submissions over HTTP. */
@NullMarked
package vn.tiendo.kpi.submission.web;

import org.jspecify.annotations.NullMarked;
