package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.EMPTY_FILE;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_LARGE;

/** Opens a file of any kind and gives its text. */
public final class DocumentFile {

    private DocumentFile() {}

    /**
     * Reads the text and the tables of a file.
     *
     * @param fileName compared with what the bytes are; decides nothing
     * @throws ImportRejected where nothing can be read, or more than the limits allow
     */
    public static Document read(byte[] bytes, String fileName, Limits limits) {
        if (bytes.length == 0) {
            throw new ImportRejected(EMPTY_FILE, "Tệp “" + fileName + "” rỗng.");
        }
        if (bytes.length > limits.maxBytes()) {
            throw new ImportRejected(TOO_LARGE, "Tệp lớn hơn " + limits.maxBytes() + " byte.");
        }
        var document = switch (FileType.of(bytes, fileName)) {
            case PDF -> PdfFile.read(bytes, limits);
            case WORD -> WordFile.read(bytes, limits);
            case TEXT -> PlainText.read(bytes, limits);
        };
        if (document.lines().stream().allMatch(line -> isBlank(line.text()))) {
            throw new ImportRejected(EMPTY_FILE, "Tệp “" + fileName + "” chỉ có khoảng trắng.");
        }
        return document;
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }
}
