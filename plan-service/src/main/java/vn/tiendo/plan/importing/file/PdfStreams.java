package vn.tiendo.plan.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DECOMPRESSION_BOMB;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells before a PDF is opened how large its compressed streams are: the library would hold them whole in memory. Streams
 * packed more than once, which no office program writes, are refused where they could hide something large.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
    private static final int DICTIONARY_REACH = 400;
    private static final int STEP = 1 << 16;

    private PdfStreams() {}

    static void check(byte[] bytes, Limits limits, Deadline deadline) {
        long left = limits.maxInflated();
        var buffer = new byte[STEP];
        for (int at = 0; at + STREAM.length < bytes.length; at++) {
            if (!isStream(bytes, at)) {
                continue;
            }
            deadline.check();
            var before = new String(bytes, Math.max(0, at - DICTIONARY_REACH), Math.min(at, DICTIONARY_REACH),
                    ISO_8859_1);
            var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            int packed = count(dictionary, "/FlateDecode") + count(dictionary, "/Fl ")
                    + count(dictionary, "/LZWDecode");
            if (packed > 1) {
                throw new ImportRejected(DECOMPRESSION_BOMB, "Một phần của tệp được nén nhiều lần.");
            }
            boolean picture = dictionary.contains("/Image");
            if (packed == 1 && !picture) {
                left -= inflated(bytes, start(bytes, at), left, buffer);
                if (left < 0) {
                    throw new ImportRejected(DECOMPRESSION_BOMB,
                            "Tệp giải nén lớn hơn " + limits.maxInflated() + " byte.");
                }
            }
        }
    }

    private static boolean isStream(byte[] bytes, int at) {
        if (bytes[at] != 's' || (at > 2 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n')) {
            return false;
        }
        for (int sign = 1; sign < STREAM.length; sign++) {
            if (bytes[at + sign] != STREAM[sign]) {
                return false;
            }
        }
        return true;
    }

    private static int start(byte[] bytes, int at) {
        int start = at + STREAM.length;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        return start;
    }

    private static long inflated(byte[] bytes, int from, long most, byte[] buffer) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long size = 0;
            while (!inflater.finished() && size <= most) {
                int some = inflater.inflate(buffer);
                if (some == 0) {
                    return size;
                }
                size += some;
            }
            return size;
        } catch (DataFormatException _) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }
}
