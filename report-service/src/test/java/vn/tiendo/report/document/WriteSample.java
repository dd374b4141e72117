package vn.tiendo.report.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Writes the sample into a folder and says how long each document took, the first time and the fifth. */
final class WriteSample {

    private WriteSample() {}

    public static void main(String[] folder) throws IOException {
        var documents = new ReportDocuments();
        Map<String, Function<PrintedReport, byte[]>> kinds = Map.of("docx", documents::docx, "pdf", documents::pdf,
                "xlsx",
                documents::xlsx);
        for (var kind : kinds.entrySet()) {
            for (int run = 1; run <= 5; run++) {
                long start = System.nanoTime();
                var bytes = kind.getValue().apply(SampleReport.quarter());
                System.out.printf("%s, run %d: %d ms, %d KiB%n", kind.getKey(), run,
                        (System.nanoTime() - start) / 1_000_000,
                        bytes.length / 1024);
                Files.write(Path.of(folder[0], "sample." + kind.getKey()), bytes);
            }
        }
    }
}
