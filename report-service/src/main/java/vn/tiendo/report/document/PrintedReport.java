package vn.tiendo.report.document;

import java.util.List;

/** A report as it is printed. */
public record PrintedReport(
        Letterhead letterhead,
        String title,
        String subject,
        List<String> opening,
        List<PrintedSection> sections,
        List<PrintedTable> appendices,
        Closing closing,
        String language) {}
