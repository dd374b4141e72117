package vn.tiendo.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a report: who receives it and who signs. */
public record Closing(List<String> recipients, String signerRole, @Nullable String signerName) {}
