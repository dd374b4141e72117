package vn.tiendo.report.open;

import java.util.List;

/** Published reports of a unit for periods of a year, in the order of the periods' writing. */
record OpenReports(String unit, String unitName, int year, String licence, List<OpenReport> reports) {}
