/** What the controllers of this service share. */
@NullMarked
package vn.tiendo.kpi.web;

import org.jspecify.annotations.NullMarked;
