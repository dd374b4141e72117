package vn.tiendo.plan.importing.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.EXTENSION_MISMATCH;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.MACROS;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.OLD_WORD;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.PASSWORD_PROTECTED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSUPPORTED_FORMAT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes; a name that says otherwise is refused. */
enum FileType {
    PDF("pdf", "PDF"), WORD("docx|docm|dotx", "Word (.docx)"), TEXT("txt|md|markdown|text", "văn bản thuần");

    private static final int HEADER_REACH = 1_024;
    private static final byte[] OLE = bytes(0xD0, 0xCF, 0x11, 0xE0);
    private static final byte[] ZIP = bytes('P', 'K', 3, 4);
    private static final byte[] EMPTY_ZIP = bytes('P', 'K', 5, 6);
    private static final byte[] RTF = bytes('{', '\\', 'r', 't', 'f');
    private static final byte[] PDF_HEAD = bytes('%', 'P', 'D', 'F', '-');
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(UTF_16LE);
    private static final Map<String, String> UNSUPPORTED = Map.of("xlsx", "Excel", "xls", "Excel", "pptx", "PowerPoint",
            "odt", "OpenDocument", "rtf", "RTF", "zip", "tệp nén", "html", "HTML", "htm", "HTML");

    private final Pattern extensions;
    private final String name;

    FileType(String extensions, String name) {
        this.extensions = Pattern.compile(extensions);
        this.name = name;
    }

    static FileType of(byte[] bytes, String fileName) {
        var extension = extension(fileName);
        var type = byContent(bytes);
        if (extension.equals("docm") && type == WORD) {
            throw new ImportRejected(MACROS, "Tệp .docm có thể chứa macro nên không được đọc.");
        }
        for (var claimed : values()) {
            if (claimed != type && claimed.extensions.matcher(extension).matches()) {
                throw new ImportRejected(EXTENSION_MISMATCH,
                        "Tên tệp có đuôi ." + extension + " nhưng nội dung là " + type.name + ".");
            }
        }
        if (type == TEXT && extension.equals("doc")) {
            throw new ImportRejected(EXTENSION_MISMATCH, "Tên tệp có đuôi .doc nhưng nội dung không phải tệp Word.");
        }
        var unsupported = UNSUPPORTED.get(extension);
        if (unsupported != null) {
            throw new ImportRejected(UNSUPPORTED_FORMAT,
                    "Tệp " + unsupported + " (." + extension + ") không đọc được.");
        }
        return type;
    }

    private static FileType byContent(byte[] bytes) {
        if (startsWith(bytes, OLE, 0)) {
            if (contains(bytes, ENCRYPTED)) {
                throw new ImportRejected(PASSWORD_PROTECTED, "Tệp Word được mã hóa bằng mật khẩu.");
            }
            throw new ImportRejected(OLD_WORD, "Tệp theo định dạng Office 97–2003.");
        }
        if (startsWith(bytes, RTF, 0)) {
            throw new ImportRejected(UNSUPPORTED_FORMAT, "Tệp RTF không đọc được.");
        }
        if (startsWith(bytes, ZIP, 0) || startsWith(bytes, EMPTY_ZIP, 0)) {
            return WORD;
        }
        for (int at = 0; at < Math.min(HEADER_REACH, bytes.length); at++) {
            if (startsWith(bytes, PDF_HEAD, at)) {
                return PDF;
            }
        }
        return TEXT;
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == wanted[0] && startsWith(bytes, wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic, int from) {
        return from + magic.length <= bytes.length
                && Arrays.equals(bytes, from, from + magic.length, magic, 0, magic.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
