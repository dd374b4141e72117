package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a part writes; the run before is kept beside it. */
record PartLog(Path file) {

    private static final int TAIL_BYTES = 64 << 10;
    private static final Pattern JSON_MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JSON_LEVEL = Pattern.compile("\"level\":\"(\\w+)\"");

    static PartLog of(PlatformOptions options, String part) {
        return new PartLog(options.logs().resolve(part + ".log"));
    }

    void begin() {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".before"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines; of structured ones the level and the message. */
    List<String> tail(int lines) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            var buffer = ByteBuffer.allocate(TAIL_BYTES);
            channel.read(buffer);
            var all = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream().map(PartLog::readable).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readable(String line) {
        var message = JSON_MESSAGE.matcher(line);
        if (!line.startsWith("{") || !message.find()) {
            return line;
        }
        var level = JSON_LEVEL.matcher(line);
        var text = message.group(1).replace("\\n", "\n").replace("\\t", "    ").replace("\\\"", "\"");
        return (level.find() ? level.group(1) + " " : "") + text;
    }
}
