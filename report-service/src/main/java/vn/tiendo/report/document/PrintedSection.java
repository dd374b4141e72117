package vn.tiendo.report.document;

import java.util.List;

/** A part of a report: its heading, what it says, then its tables and charts. */
public record PrintedSection(
        String heading, List<String> paragraphs, List<PrintedTable> tables, List<PrintedChart> charts) {}
