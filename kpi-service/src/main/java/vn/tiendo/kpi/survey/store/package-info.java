/** Where surveys and outside indices are kept. */
@NullMarked
package vn.tiendo.kpi.survey.store;

import org.jspecify.annotations.NullMarked;
