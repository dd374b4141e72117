package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.NOT_TEXT;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_LARGE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells text from anything else and decodes it: UTF-8, or UTF-16 where a byte order mark says so. */
final class PlainText {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028\u2029]");

    private PlainText() {}

    static Document read(byte[] bytes, Limits limits) {
        var text = strip(decode(bytes));
        if (text.length() > limits.maxCharacters()) {
            throw new ImportRejected(TOO_LARGE, "Văn bản dài hơn " + limits.maxCharacters() + " ký tự.");
        }
        var lines = new ArrayList<TextLine>();
        for (var line : BREAK.split(text, -1)) {
            lines.add(new TextLine(lines.size() + 1, null, line, TextLine.End.UNKNOWN));
        }
        return new Document(lines, List.of());
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
