/** Surveys and outside indices over HTTP. */
@NullMarked
package vn.tiendo.kpi.survey.web;

import org.jspecify.annotations.NullMarked;
