/** What people answered when they were asked, and what others say of a unit: satisfaction surveys, SIPAS, PAPI, DDCI. */
@NullMarked
package vn.tiendo.kpi.survey;

import org.jspecify.annotations.NullMarked;
