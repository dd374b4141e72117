/** Templates that units put in the place of the shipped one. */
@NullMarked
package vn.tiendo.report.document.template;

import org.jspecify.annotations.NullMarked;
