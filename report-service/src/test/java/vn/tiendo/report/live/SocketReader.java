package vn.tiendo.report.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A reader that owns its socket, so that it can be killed, or not read at all. */
final class SocketReader implements AutoCloseable {

    private final Socket socket = new Socket();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    SocketReader(int port, String query, String token, @Nullable String lastEventId) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoLinger(true, 0);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String resumed = lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
        socket.getOutputStream().write(("GET /api/events?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Authorization: Bearer " + token + "\r\n" + resumed + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads for ever, on a thread of its own. */
    SocketReader reading() {
        Thread.ofVirtual().start(() -> {
            byte[] buffer = new byte[8192];
            try {
                int read = socket.getInputStream().read(buffer);
                while (read >= 0) {
                    synchronized (received) {
                        received.write(buffer, 0, read);
                    }
                    read = socket.getInputStream().read(buffer);
                }
            } catch (IOException e) {
                close();
            }
        });
        return this;
    }

    String head() {
        String all = all();
        return all.substring(0, Math.max(0, all.indexOf("\r\n\r\n")));
    }

    StreamText text() {
        String all = all();
        int head = all.indexOf("\r\n\r\n");
        return StreamText.of(head < 0 ? "" : all.substring(head + 4));
    }

    /** Waits for the other side to end it; what had been sent is passed over. */
    boolean isEnded() {
        try {
            socket.setSoTimeout(20_000);
            while (socket.getInputStream().read(new byte[65_536]) >= 0) {
                // left over
            }
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private String all() {
        synchronized (received) {
            return received.toString(StandardCharsets.UTF_8);
        }
    }

    /** Without a word, as a process that is killed. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
