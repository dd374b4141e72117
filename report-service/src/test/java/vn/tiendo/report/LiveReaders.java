package vn.tiendo.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Thousands of readers of the live stream in a process of their own, so that what they cost is not taken for what the service
 * costs. Told what to do by lines: {@code await N} answers {@code done} once each has N more events since the last line.
 */
final class LiveReaders {

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final Selector selector = Selector.open();
    private final ConcurrentLinkedQueue<Integer> wishes = new ConcurrentLinkedQueue<>();
    private final Reader[] readers;
    private int wanted;

    /** How many line ends in a row it saw last, and how many events since it was asked. */
    private static final class Reader {
        private boolean ended;
        private int events;
    }

    private LiveReaders(int port, int count, String query, String token) throws IOException {
        readers = new Reader[count];
        byte[] request = ("GET /api/events?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel
                    .open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            readers[i] = new Reader();
            channel.register(selector, SelectionKey.OP_READ, readers[i]);
        }
    }

    static void main(String[] args) throws IOException {
        LiveReaders all = new LiveReaders(Integer.parseInt(args[0]), Integer.parseInt(args[1]), args[2], args[3]);
        Thread.ofPlatform().daemon().start(() -> all.listen());
        all.read();
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                wishes.add(Integer.valueOf(line.substring("await ".length())));
                selector.wakeup();
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        while (true) {
            selector.select(this::read);
            Integer wish = wanted == 0 ? wishes.poll() : null;
            if (wish != null) {
                wanted = wish;
            }
            if (wanted > 0 && java.util.Arrays.stream(readers).allMatch(reader -> reader.events >= wanted)) {
                for (Reader reader : readers) {
                    reader.events = 0;
                }
                wanted = 0;
                System.out.println("done");
                System.out.flush();
            }
        }
    }

    private void read(SelectionKey key) {
        try {
            buffer.clear();
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                throw new IOException("a stream ended");
            }
            buffer.flip();
            count((Reader) key.attachment());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void count(Reader reader) {
        while (buffer.hasRemaining()) {
            boolean end = buffer.get() == '\n';
            if (end && reader.ended) {
                reader.events++;
            }
            reader.ended = end;
        }
    }
}
