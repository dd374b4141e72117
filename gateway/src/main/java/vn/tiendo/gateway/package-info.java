/** The one door to the four services: who may enter, where a request goes, and what happens when nobody answers. */
@NullMarked
package vn.tiendo.gateway;

import org.jspecify.annotations.NullMarked;
