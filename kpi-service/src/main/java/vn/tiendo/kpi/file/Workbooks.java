package vn.tiendo.kpi.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Workbooks people send. */
public final class Workbooks {

    private Workbooks() {}

    /** What is made of a workbook. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads an open workbook. */
        T from(ReadableWorkbook book) throws IOException;
    }

    /**
     * Reads a workbook that does not grow out of proportion when it is unpacked.
     *
     * @throws vn.tiendo.platform.problem.Rejection too-large; file-broken for what is no workbook
     */
    public static <T> T read(byte[] file, Reading<T> reading) {
        try {
            Inflation.requireModest(file);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                return reading.from(book);
            }
        } catch (ExcelReaderException | IOException e) {
            throw FileProblem.broken("XLSX", e);
        }
    }
}
