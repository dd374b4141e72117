package vn.tiendo.kpi.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.file.Workbooks;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** A workbook that was made from a form and filled in. Cells that were left empty say nothing. */
final class XlsxRows implements RowSource {

    private static final int LARGEST = 4 << 20;

    private final InputStream file;
    private final BiFunction<String, String, Form> forms;

    /**
     * Of an uploaded file.
     *
     * @param forms the form of a code in force in a period; rejects unknown ones
     */
    XlsxRows(InputStream file, BiFunction<String, String, Form> forms) {
        this.file = file;
        this.forms = forms;
    }

    @Override
    public void read(Consumer<ImportedRow> each) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Rejection(PlatformProblem.TOO_LARGE).at("file").with("limit", LARGEST);
        }
        Workbooks.read(bytes, this::rows).forEach(each);
    }

    private List<ImportedRow> rows(ReadableWorkbook book) throws IOException {
        var marks = marks(book.findSheet(WorkbookLayout.MARKS).orElseThrow(XlsxRows::changed));
        var form = forms.apply(marks.form(), marks.period());
        if (!marks.fingerprint().equals(WorkbookLayout.fingerprint(form))) {
            throw changed();
        }
        try (Stream<Row> rows = book.getFirstSheet().openStream()) {
            var filled = rows.filter(row -> row.getRowNum() > WorkbookLayout.FIRST).toList();
            var codes = filled.stream().map(row -> text(row, WorkbookLayout.CODE)).toList();
            if (!codes.equals(form.figures().stream().map(field -> field.code()).toList())) {
                throw changed();
            }
            return filled.stream().flatMap(row -> figure(marks, row)).toList();
        }
    }

    private record Marks(String unit, String form, String period, String fingerprint) {}

    private static Marks marks(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            var row = rows.findFirst().orElseThrow(XlsxRows::changed);
            return new Marks(text(row, 0), text(row, 1), text(row, 2), text(row, 3));
        }
    }

    private static Stream<ImportedRow> figure(Marks marks, Row row) {
        var value = row.getOptionalCell(WorkbookLayout.VALUE).filter(cell -> cell.getType() != CellType.EMPTY);
        boolean notApplicable = WorkbookTexts.saysNotApplicable(text(row, WorkbookLayout.STATE));
        var reason = notApplicable ? text(row, WorkbookLayout.REASON) : null;
        var written = value.map(XlsxRows::written).filter(text -> !text.isBlank()).orElse(null);
        if (written == null && !notApplicable) {
            return Stream.empty();
        }
        boolean typed = value.filter(cell -> cell.getType() == CellType.NUMBER).isPresent();
        return Stream.of(new ImportedRow(row.getRowNum(), marks.unit(), marks.form(), marks.period(),
                text(row, WorkbookLayout.CODE), written, typed, reason));
    }

    /** A formula is handed over as one, so that it is refused by name. */
    private static String written(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> "=" + cell.getFormula();
            case NUMBER -> cell.asNumber().toPlainString();
            case STRING, BOOLEAN, ERROR, EMPTY -> String.valueOf(cell.getValue());
        };
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getText).orElse("");
    }

    private static Rejection changed() {
        return new Rejection(ImportProblem.WORKBOOK_CHANGED).at("file");
    }
}
