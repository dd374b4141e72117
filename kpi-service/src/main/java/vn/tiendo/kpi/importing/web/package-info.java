/** Imports over HTTP. */
@NullMarked
package vn.tiendo.kpi.importing.web;

import org.jspecify.annotations.NullMarked;
