/** How documents of the administration look; for services that have POI with them. */
@NullMarked
package vn.tiendo.platform.document;

import org.jspecify.annotations.NullMarked;
