/** How well plans are read: drafts compared with what a person read off the same documents. */
@NullMarked
package vn.tiendo.plan.importing.score;

import org.jspecify.annotations.NullMarked;
