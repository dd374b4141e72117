/** The catalogue over HTTP. */
@NullMarked
package vn.tiendo.kpi.catalogue.web;

import org.jspecify.annotations.NullMarked;
