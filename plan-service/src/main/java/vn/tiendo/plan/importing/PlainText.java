package vn.tiendo.plan.importing;

import static vn.tiendo.plan.importing.ImportRejected.Reason.EMPTY_FILE;
import static vn.tiendo.plan.importing.ImportRejected.Reason.NOT_TEXT;
import static vn.tiendo.plan.importing.ImportRejected.Reason.TOO_LARGE;
import static vn.tiendo.plan.importing.ImportRejected.Reason.UNSUPPORTED_FORMAT;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells text from anything else and decodes it: UTF-8, or UTF-16 where a byte order mark says so. */
final class PlainText {

    private PlainText() {}

    static String decode(byte[] bytes, String fileName, Limits limits) {
        if (bytes.length == 0) {
            throw new ImportRejected(EMPTY_FILE, "Tệp “" + fileName + "” rỗng.");
        }
        if (bytes.length > limits.maxBytes()) {
            throw new ImportRejected(TOO_LARGE, "Tệp lớn hơn " + limits.maxBytes() + " byte.");
        }
        refuseOtherFormats(bytes, fileName.toLowerCase(Locale.ROOT));
        var text = strip(decode(bytes));
        if (text.length() > limits.maxCharacters()) {
            throw new ImportRejected(TOO_LARGE, "Văn bản dài hơn " + limits.maxCharacters() + " ký tự.");
        }
        if (text.codePoints().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign))) {
            throw new ImportRejected(EMPTY_FILE, "Tệp “" + fileName + "” chỉ có khoảng trắng.");
        }
        return text;
    }

    private static void refuseOtherFormats(byte[] bytes, String fileName) {
        if (startsWith(bytes, '%', 'P', 'D', 'F') || fileName.endsWith(".pdf")) {
            throw new ImportRejected(UNSUPPORTED_FORMAT, "Tệp PDF chưa được hỗ trợ ở phiên bản này.");
        }
        if (fileName.endsWith(".docx") || fileName.endsWith(".doc") || startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ImportRejected(UNSUPPORTED_FORMAT,
                    "Tệp Word (.docx, .doc) và tệp nén chưa được hỗ trợ ở phiên bản này.");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw new ImportRejected(UNSUPPORTED_FORMAT, "Tệp RTF chưa được hỗ trợ.");
        }
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE);
        }
        return decode(bytes, startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ImportRejected(NOT_TEXT, "Tệp không đọc được theo bảng mã " + charset.name() + ".");
        }
    }

    /** Refuses control signs that no text holds; drops the byte order mark. */
    private static String strip(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ((sign < ' ' && "\t\n\r\f\u000B".indexOf(sign) < 0) || sign == '\uFFFF' || sign == '\uFFFE') {
                throw new ImportRejected(NOT_TEXT, "Tệp chứa dữ liệu nhị phân, không phải văn bản.");
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if ((bytes[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
